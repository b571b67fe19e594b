/// What keeps a path from leading to a file or to a free name: a link to something that is not
/// there, or a file where a folder would have to be.
package enum PathObstacle: Equatable, Sendable {
  /// A symbolic link on the way leads to something that is not there, as to a disk that is not
  /// mounted.
  case deadLink(String, target: String)
  /// Something on the way is not a folder.
  case notAFolder(String)

  /// Looks for what is in the way of a path; nil where it leads to something, or to a name that is
  /// free.
  package static func onWay(to path: String) -> PathObstacle? {
    guard FileStatus(of: path) == nil else { return nil }
    for beginning in beginnings(of: path) {
      guard let name = FileStatus(ofName: beginning) else { return nil }
      guard let status = FileStatus(of: beginning) else {
        let target = FilePath.target(ofLink: beginning)
        return name.kind == .link ? target.map { .deadLink(beginning, target: $0) } : nil
      }
      if status.kind != .folder, beginning.utf8.count < path.utf8.count {
        return .notAFolder(beginning)
      }
    }
    return nil
  }

  /// The folders on the way to a path, the outermost first, and the path itself.
  private static func beginnings(of path: String) -> [String] {
    let slash = UInt8(ascii: "/")
    let ends = path.utf8.indices.filter { path.utf8[$0] == slash && $0 != path.utf8.startIndex }
    return (ends + [path.utf8.endIndex]).map { String(Substring(path.utf8[..<$0])) }
  }
}
