/// Copies that a service makes of a file beside it when two computers have changed it: what one of
/// them stored is in the copy alone.
enum ConflictCopy {
  /// The names of such copies of a file.
  ///
  /// - Parameters:
  ///   - name: the file's own name.
  ///   - names: those of all that is in its folder.
  /// - Returns: them, in their order.
  static func names(of name: String, among names: [String]) -> [String] {
    let (stem, ending) = parts(name)
    return names.filter { other in
      other != name && other.utf8.starts(with: stem.utf8)
        && isMark(other.utf8.dropFirst(stem.utf8.count), ending)
    }
  }

  /// `clinch.db` as `clinch` and `.db`.
  private static func parts(_ name: String) -> (stem: String, ending: String) {
    guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")), point != name.utf8.startIndex
    else { return (name, "") }
    return (String(Substring(name.utf8[..<point])), String(Substring(name.utf8[point...])))
  }

  /// Whether what follows the file's stem is the mark that a service puts there.
  private static func isMark(_ rest: Substring.UTF8View, _ ending: String) -> Bool {
    let lower = rest.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    if words.contains(where: { word in has(lower, Array(word.utf8)) }) { return true }
    // `clinch (1).db` of Google Drive, `clinch 2.db` of iCloud.
    guard rest.count > ending.utf8.count, rest.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    else { return false }
    var mark = rest.dropLast(ending.utf8.count)
    guard mark.popFirst() == UInt8(ascii: " ") else { return false }
    if mark.first == UInt8(ascii: "("), mark.last == UInt8(ascii: ")") {
      mark = mark.dropFirst().dropLast()
    }
    return !mark.isEmpty && mark.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func has(_ octets: [UInt8], _ word: [UInt8]) -> Bool {
    octets.indices.contains { octets[$0...].starts(with: word) }
  }

  /// Dropbox, Nextcloud, Syncthing, Seafile, Resilio and pCloud all say it, Dropbox in the user's
  /// language.
  private static let words = ["conflict", "konflikt", "conflit", "conflicto"]
}

/// Folders whose content a version control system may replace by an older one.
enum VersionedFolder {
  /// The folder above a file that is a work tree; nil where none is.
  ///
  /// - Parameters:
  ///   - path: an absolute path.
  ///   - isThere: whether something has a name.
  /// - Returns: the innermost one.
  static func root(of path: String, isThere: (String) -> Bool) -> String? {
    let names = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let folders = names.indices.map { "/" + names[..<$0].joined(separator: "/") }
    return folders.last { folder in
      [".git", ".hg", ".jj"].contains { isThere(folder == "/" ? "/\($0)" : "\(folder)/\($0)") }
    }
  }
}
