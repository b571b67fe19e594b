/// How an application is named on the command line: a company, a company and a role, or the number
/// of one of its interviews.
package enum ApplicationReference: Sendable, Equatable {
  /// The number of one of its interviews.
  case interview(InterviewID)
  /// Words that match a company, or a company and a role.
  case words(String)

  /// Reads a reference; digits alone are always an interview's number.
  package init(_ typed: String) {
    switch InterviewReference(typed) {
    case .number(let id): self = .interview(id)
    case .last, .words: self = .words(typed)
    }
  }

  /// Finds the one application that words mean: the open one of the company, else, where none is
  /// open, its ended one.
  ///
  /// - Throws: `ReferenceError` when none or several are meant; nothing is guessed.
  package static func resolve(
    _ typed: String, among applications: [Application]
  ) throws(ReferenceError) -> Application {
    let matching = try CompanyMatch(typed).matching(applications)
    let open = matching.filter { $0.outcome == nil }
    let meant = open.isEmpty ? matching : open
    guard meant.count == 1, let application = meant.first else {
      throw .several(typed: typed, candidates: meant.map(\.title))
    }
    return application
  }
}
