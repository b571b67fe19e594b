extension Store {
  /// Writes through `write(_:_:)`, or only finds out what that would come to: then everything is
  /// taken back before it is saved.
  func write<T: Sendable>(
    _ invocation: Invocation, isRehearsal: Bool, _ body: (Recorder) throws -> T
  ) throws -> T {
    guard isRehearsal else { return try write(invocation, body) }
    do {
      return try write(invocation) { recorder -> T in
        throw Rehearsal(result: try body(recorder))
      }
    } catch let rehearsal as Rehearsal<T> {
      return rehearsal.result
    }
  }
}

/// Thrown to roll back what was only tried.
private struct Rehearsal<T: Sendable>: Error {
  let result: T
}
