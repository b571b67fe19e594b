internal import Files

/// Where a page goes that nobody named a file for: the folder for what can be made again.
enum PagePlace {
  /// The path of a page; its folder is there on return.
  ///
  /// - Parameters:
  ///   - name: the file's name.
  ///   - environment: the environment's variables.
  /// - Returns: the path: in `XDG_CACHE_HOME`, else in the system's own folder.
  /// - Throws: `Failure` 78 when no home directory is known; 73 when the folder cannot be made.
  static func path(of name: String, environment: [String: String]) throws -> String {
    guard
      let cache = BaseDirectory.path(
        "XDG_CACHE_HOME", orAtHome: FileSystem.cachesAtHome, environment: environment)
    else {
      throw Failure(
        .configuration, "HOME is not set, so there is no default place for the page",
        hint: "name a file: clinch report --html FILE")
    }
    let folder = cache + "/clinch"
    do throws(FileError) {
      try FileSystem.createFolder(folder)
    } catch {
      throw Failure(error)
    }
    return "\(folder)/\(name)"
  }
}
