package import Zones

/// The stored application that a row of a table tells of.
package enum ImportMatch: Sendable, Equatable {
  /// This one.
  case updates(ApplicationID)
  /// None: it is a new one.
  case creates
  /// None, and it cannot be stored beside this open one of the same role.
  case conflicts(ApplicationID)

  /// An application that could be meant: one of the same company and role, or an open one of the
  /// company of which no role is known.
  package struct Candidate: Sendable {
    /// The application.
    package let application: Application
    /// Whether another row of the same import told of it.
    package let isTaken: Bool

    /// Creates a candidate.
    package init(_ application: Application, isTaken: Bool) {
      self.application = application
      self.isTaken = isTaken
    }
  }

  /// Chooses among the candidates: by its address, else by the day of applying, else the only one
  /// that nothing speaks against.
  ///
  /// - Parameters:
  ///   - row: the row.
  ///   - candidates: the applications that could be meant, the newest first.
  ///   - isSameDay: tells whether two moments are of one day.
  package init(
    _ row: ImportedApplication, among candidates: [Candidate],
    isSameDay: (Instant, Instant) -> Bool
  ) {
    let url = row.texts[.url]?.linkKey
    if url != nil, let same = candidates.first(where: { $0.application.url?.linkKey == url }) {
      self = .updates(same.application.id)
      return
    }
    func isSameDayAs(_ other: Candidate) -> Bool? {
      guard let applied = row.applied?.at, let stored = other.application.appliedAt else {
        return nil
      }
      return isSameDay(applied, stored)
    }
    if let same = candidates.first(where: { isSameDayAs($0) == true }) {
      self = .updates(same.application.id)
      return
    }
    // A second try has another day, and the first has ended.
    let possible = candidates.filter { candidate in
      isSameDayAs(candidate) == nil
        || !candidate.isTaken && candidate.application.outcome == nil && row.outcome == nil
    }
    if let one = possible.first(where: { !$0.isTaken }) ?? possible.first {
      self = .updates(one.application.id)
      return
    }
    let open = candidates.first {
      $0.application.outcome == nil
        && $0.application.role?.foldedKey == row.role?.foldedKey
    }
    self = row.outcome == nil ? open.map { .conflicts($0.application.id) } ?? .creates : .creates
  }
}

extension String {
  /// An address on the web as two of them are compared: without scheme, `www.`, and what follows a
  /// slash at its end, a `?` of campaigns or a `#`.
  var linkKey: String {
    var rest = Substring(folded).unicodeScalars
    for beginning in ["https://", "http://", "www."]
    where rest.starts(with: beginning.unicodeScalars) {
      rest = rest.dropFirst(beginning.unicodeScalars.count)
    }
    rest = rest.prefix { $0 != "#" }
    let query = rest.firstIndex(of: "?") ?? rest.endIndex
    let campaign = String(rest[query...]).parts(between: "utm_").count > 1
    if campaign { rest = rest[..<query] }
    while rest.last == "/" { rest = rest.dropLast() }
    return String(rest)
  }
}
