import Testing

@testable import Persistence

@Suite struct SyncedFolderTests {
  @Test(
    arguments: [
      ("/home/ada/Dropbox/clinch.db", "Dropbox"), ("/home/ada/Dropbox (Work)/x/c.db", "Dropbox"),
      ("/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/c.db", "iCloud"),
      ("/Users/ada/Library/CloudStorage/Box/c.db", "a cloud"),
      ("/home/ada/OneDrive - Acme/c.db", "OneDrive"), ("/srv/synced/deep/c.db", "Syncthing"),
      ("/home/ada/Dropboxer/c.db", nil), ("/home/ada/.local/share/clinch/Dropbox", nil),
    ] as [(String, String?)])
  func `a folder that is synced is known by its name or by what lies in it`(
    path: String, service: String?
  ) {
    #expect(SyncedFolder.service(of: path) { $0 == "/srv/synced/.stfolder" } == service)
  }
}
