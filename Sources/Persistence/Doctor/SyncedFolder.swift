/// Folders that another program copies elsewhere while they are in use: it may copy a database in
/// the middle of a change, or put an older one in its place.
///
/// https://sqlite.org/howtocorrupt.html, section 1.2.
enum SyncedFolder {
  /// Which service copies the folder that a file is in, by the names of its folders.
  ///
  /// - Parameters:
  ///   - path: an absolute path.
  ///   - isThere: whether something has a name; what some services keep in their folders tells
  ///     them.
  /// - Returns: what the service is called; nil for none.
  static func service(of path: String, isThere: (String) -> Bool) -> String? {
    let names = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    var folder = ""
    for name in names.dropLast() {
      folder += "/" + name
      if let service = service(named: name) { return service }
      if let (_, service) = markers.first(where: { isThere("\(folder)/\($0.0)") }) {
        return service
      }
    }
    return nil
  }

  private static func service(named name: String) -> String? {
    services.first { service in
      let (octets, service) = (name.utf8, service.folder.utf8)
      guard octets.starts(with: service) else { return false }
      // `Dropbox (Work)`, `OneDrive - Acme`, `GoogleDrive-ada@example.com`.
      return octets.dropFirst(service.count).first.map { " -(".utf8.contains($0) } ?? true
    }?.name
  }

  private static let services: [(folder: String, name: String)] = [
    ("Dropbox", "Dropbox"), ("OneDrive", "OneDrive"), ("Google Drive", "Google Drive"),
    ("GoogleDrive", "Google Drive"), ("Mobile Documents", "iCloud"), ("CloudStorage", "a cloud"),
    ("Nextcloud", "Nextcloud"), ("ownCloud", "ownCloud"), ("pCloudDrive", "pCloud"),
    ("MEGA", "MEGA"), ("Syncthing", "Syncthing"), ("Yandex.Disk", "Yandex Disk"),
  ]

  private static let markers: [(String, String)] = [
    (".stfolder", "Syncthing"), (".dropbox", "Dropbox"), (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
  ]
}
