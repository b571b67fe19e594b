import ArgumentParser
@testable import ClinchCLI
import InterviewModel
import Zones

/// A run of a command in Berlin that nobody answers and whose words go nowhere.
///
/// Targets run one after the other, so nothing is shared.
nonisolated(unsafe) let quietSession = Result<Session, any Error> {
  try Session(
    context: Context(
      arguments: [], environment: ["TZ": "Europe/Berlin"],
      clock: { Instant(seconds: 1_795_107_600) }, zones: .system,
      terminal: Terminal(isInput: false, isOutput: false, isError: false, width: nil),
      questioner: Nobody(), output: Output { _ in }),
    options: SharedOptions.parse([]))
}

/// The fields of a form as a command takes them.
func fields(_ changes: [EditForm.Change]) throws -> EditedFields {
  try EditedFields(
    changes.map { EditedField(key: $0.key, text: $0.value, line: $0.line) }, quietSession.get())
}

private struct Nobody: Questioner {
  func asking<T>(_ body: () throws -> T) throws -> T { try body() }
  func line(_ question: LineQuestion) throws -> String { throw Interrupted() }
  func key(_ prompt: String) throws -> Unicode.Scalar { throw Interrupted() }
}
