/// Operations that were taken back or brought back, and what is owed then.
package struct Replayed: Sendable, Equatable {
  /// The operations, in the order of replaying.
  package var operations: [RecordedOperation]
  /// The follow-ups that it changed and that are there now, by due date and number.
  package var followUps: [FollowUp]

  /// Creates what replaying came to.
  package init(_ operations: [RecordedOperation] = [], followUps: [FollowUp] = []) {
    self.operations = operations
    self.followUps = followUps
  }
}
