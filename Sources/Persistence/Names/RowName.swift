/// How rows get names that are not drawn: from what makes them the same wherever they are made.
///
/// Never changed, because copies of a database that are far apart have to agree on them.
/// Why: docs/decisions/0031-rows-have-names.md.
enum RowName {
  /// The namespace of what no command inserted, and of what is the same in every database.
  private static let namespace = "5b3cdac3-61cc-471a-a1b0-9cc09f8681ab"

  /// A setting is the same wherever it is set.
  static func setting(_ key: String) -> String {
    NameBasedUUID.make(of: "setting/" + key, in: namespace)
  }

  /// The tips that every database begins with are the same in all of them.
  static func closingTip(_ key: String) -> String {
    NameBasedUUID.make(of: "closing_tip/" + key, in: namespace)
  }

  /// There is one draft of a letter.
  static func draft(ofFollowUp uuid: String) -> String {
    NameBasedUUID.make(of: "letter", in: uuid)
  }

  /// Somebody is met in an interview or not.
  static func meeting(interview: String, person: String) -> String {
    NameBasedUUID.make(of: "interviewer/" + person, in: interview)
  }

  /// A row from before rows had names: its key was given once by the operation that inserted it.
  static func row(_ table: String, _ key: String, insertedBy operation: String) -> String {
    NameBasedUUID.make(of: table + "/" + key, in: operation)
  }

  /// A row of which the log does not know where it comes from.
  static func row(_ table: String, _ key: String, holding content: String) -> String {
    NameBasedUUID.make(of: table + "/" + key + "/" + content, in: namespace)
  }
}
