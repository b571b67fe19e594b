internal import Files
internal import Rendering
internal import Zones

/// Writes the manual into a folder, a file for each page: `clinch-log.1`.
struct ManualFolder {
  /// The folder, which has to exist.
  let path: String

  /// Writes the pages.
  ///
  /// - Throws: `Failure` 73 and 74, as `OutputFile.write` does.
  func write(_ pages: [ManualPage]) throws {
    for page in pages {
      try OutputFile(path: "\(path)/\(page.name).1").write(
        page.text, existing: .replacedIfItBegins(with: ".Dd "))
    }
  }
}
