internal import SQLite

extension Store {
  /// Writes through `write(_:_:)`, or only finds out what that would come to: then everything is
  /// taken back.
  func write<T>(
    _ invocation: Invocation, isRehearsal: Bool, _ body: (Recorder) throws -> T
  ) throws -> T {
    guard isRehearsal else { return try write(invocation, body) }
    return try translatingErrors {
      try connection.rehearsal {
        var uuid = ""
        return try body(begin(invocation, uuid: &uuid))
      }
    }
  }
}
