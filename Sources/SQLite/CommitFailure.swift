/// COMMIT itself failed, and no transaction is open any more.
///
/// That does not mean that nothing was saved: an error after the commit point (a lock that could
/// not be let go, a directory that could not be synced) leaves the change in the file. The caller
/// must look up whether it is there before saying either.
package struct CommitFailure: Error, Equatable, Sendable {
  /// What COMMIT reported.
  package let underlying: SQLiteError
}
