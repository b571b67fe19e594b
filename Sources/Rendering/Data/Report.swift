package import Zones

/// The result of a command: one document for programs, and one text for people.
///
/// What a text needs beside its rows, such as the line for a list without any, is a property of the
/// report.
package protocol Report {
  /// The document for programs; states are those at `now`.
  func json(at now: Instant) -> JSON

  /// The text for people: whole lines that are safe for a terminal, or nothing.
  func text(_ layout: Layout) -> String

  /// Whether the text is something to be copied, whose lines are not to be broken.
  var isVerbatim: Bool { get }

  /// The names of the zones whose clocks the text shows beside the machine's.
  var zones: [String] { get }

  /// What the owner should know beside the result, in whichever form it is shown: sentences in
  /// lower case without a full stop.
  var notes: [String] { get }

  /// The same with moments in it, in the words of the clocks that the report shows.
  func datedNotes(_ moments: MomentText) -> [String]

  /// What people should know beside the text; a document has it among its keys, or no need of it.
  func remarks(_ moments: MomentText) -> [String]
}

extension Report {
  package var isVerbatim: Bool { false }
  package var zones: [String] { [] }
  package var notes: [String] { [] }
  package func datedNotes(_ moments: MomentText) -> [String] { [] }
  package func remarks(_ moments: MomentText) -> [String] { [] }
}

/// A list as the result of a command: the same keys and values in JSON and in CSV, and a text for
/// people.
package protocol ListReport: Report {
  associatedtype Row: Sendable
  associatedtype Context: Sendable

  /// The rows for programs; states are those at `now`.
  func rows(at now: Instant) -> RowList<Row, Context>
}

extension ListReport {
  /// The rows as a JSON array.
  package func json(at now: Instant) -> JSON { rows(at: now).json }

  /// The rows as CSV, with the keys of the JSON as header.
  package func csv(at now: Instant) -> String { rows(at: now).csv }
}
