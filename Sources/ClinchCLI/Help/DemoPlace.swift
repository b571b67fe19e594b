internal import Files

/// Where the demo's database is made.
enum DemoPlace {
  /// A path at which there is no file: the one that was named, else one in a new folder for
  /// temporary files that only its owner can enter.
  ///
  /// - Throws: `Failure` 73 when there is a file already, when it is the place of the owner's own
  ///   database, or when no folder can be made.
  static func path(named: String?, environment: [String: String]) throws -> String {
    if let named {
      guard !FileSystem.exists(named) else {
        throw Failure(
          .cannotCreate, "\(named) already exists, and the demo only writes to a new file",
          hint: "leave --db out, or name a file that does not exist")
      }
      let real = DatabasePlace.withoutOption(environment: environment).map(FilePath.resolved)
      guard !real.contains(FilePath.resolved(named)) else {
        throw Failure(
          .cannotCreate, "\(named) is your own database, and the demo never writes to it",
          hint: "leave --db out, or name another file")
      }
      return named
    }
    let folder = ProcessEnvironment.temporaryFolder(environment)
    do throws(FileError) {
      return try FileSystem.createTemporaryFolder(in: folder, beginning: "clinch-demo-")
        + "/clinch.db"
    } catch {
      throw Failure(.cannotCreate, "cannot make a folder in \(folder): \(error.number.words)")
    }
  }
}
