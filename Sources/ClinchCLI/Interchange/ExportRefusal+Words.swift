internal import InterviewModel
internal import Zones

extension ExportRefusal: ExplainedRefusal {
  func words(_ time: (Instant) -> String) -> (message: String, hint: String?) {
    switch self {
    case .newer(let found, let supported):
      (
        "a newer clinch wrote this export: its schema is \(found), and this one knows \(supported)",
        "update clinch, then import it again"
      )
    case .notEmpty:
      (
        "this database is not empty, and an export cannot be merged into it",
        "to import it into a new database: --db FILE"
      )
    case .misfit(let table, let line):
      ("\(Self.place(line))this row of \(table) breaks a rule of its table", Self.wayOut)
    case .dangling(let table, let line):
      (
        "\(Self.place(line))this row of \(table) refers to a row that is not in the export",
        Self.wayOut
      )
    case .unreadable:
      ("this export has a value that is out of range", Self.wayOut)
    }
  }

  private static func place(_ line: Int) -> String { line > 0 ? "line \(line): " : "" }

  private static let wayOut = "export it again, and import the file unchanged"
}

extension Failure {
  /// The words for a file that is not the JSON that `export` writes.
  init(_ fault: JSONFault, in file: String) {
    self.init(
      .data, "\(file), line \(fault.line), column \(fault.column): \(fault.problem.words)",
      hint: fault.line == 1 && fault.column == 1
        ? "only the JSON that clinch export writes can be imported; save a table as CSV" : nil)
  }
}

extension JSONFault.Problem {
  /// A clause in lower case.
  fileprivate var words: String {
    switch self {
    case .endsEarly: "the file ends too early"
    case .expected(let what): "expected \(what)"
    case .goesOn: "something follows the end of the document"
    case .notUTF8: "this text is not valid UTF-8"
    case .bareControl: "control characters in a text must be escaped"
    case .escape: "this escape is not valid JSON"
    case .zero: "this text has the control character U+0000"
    case .tooDeep: "values are nested too deeply"
    case .twice(let name): "\"\(name)\" appears twice"
    case .missing(let name): "\"\(name)\" is missing"
    case .unknown(let name): "\"\(name)\" is not part of an export"
    case .wrongValue(let name, let expected): "\"\(name)\" must be \(expected)"
    }
  }
}
