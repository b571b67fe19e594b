package import Zones

/// The stored application that a row of a table tells of.
package enum ImportMatch: Sendable, Equatable {
  /// This one.
  case updates(ApplicationID)
  /// None: it is a new one.
  case creates
  /// None, and it cannot be stored beside this open one of the same role.
  case conflicts(ApplicationID)
  /// One of these, and nothing tells which.
  case unclear([ApplicationID])

  /// An application that could be meant: one that has or once had the same company and role, or an
  /// open one of the company of which no role is known.
  package struct Candidate: Sendable {
    /// The application.
    package let application: Application
    /// Whether another row of the same import told of it.
    package let isTaken: Bool
    /// Whether it only once had the company and role.
    package let isFormer: Bool
    /// The days of applying that it once had.
    package let formerlyApplied: [Instant]

    /// Creates a candidate.
    package init(
      _ application: Application, isTaken: Bool, isFormer: Bool = false,
      formerlyApplied: [Instant] = []
    ) {
      self.application = application
      self.isTaken = isTaken
      self.isFormer = isFormer
      self.formerlyApplied = formerlyApplied
    }
  }

  /// Chooses among the candidates: by its address, else by the day of applying, else the only one
  /// that nothing speaks against.
  ///
  /// Nothing is chosen where a former name leaves several.
  ///
  /// - Parameters:
  ///   - row: the row.
  ///   - known: the applications that could be meant, the newest first.
  ///   - isSameDay: tells whether two moments are of one day.
  package init(
    _ row: ImportedApplication, among known: [Candidate],
    isSameDay: (Instant, Instant) -> Bool
  ) {
    let url = row.texts[.url]?.linkKey
    if url != nil, let same = known.first(where: { $0.application.url?.linkKey == url }) {
      self = .updates(same.application.id)
      return
    }
    // Rows of one file with other links or places tell of other jobs.
    let place = row.texts[.place]
    let candidates = known.filter { candidate in
      guard candidate.isTaken else { return true }
      let other = candidate.application
      if let url, let link = other.url?.linkKey { return url == link }
      return !(place.map { $0.isOtherPlace(than: other.place) } ?? false)
    }
    func isSameDayAs(_ other: Candidate) -> Bool? {
      guard let applied = row.applied?.at else { return nil }
      let known = [other.application.appliedAt].compactMap(\.self) + other.formerlyApplied
      return known.isEmpty ? nil : known.contains { isSameDay(applied, $0) }
    }
    let isHere = { (candidate: Candidate) in
      !(place.map { $0.isOtherPlace(than: candidate.application.place) } ?? false)
    }
    let all = candidates.filter { isSameDayAs($0) == true }
    let sameDay = all.filter(isHere) + all.filter { !isHere($0) }
    if let same = sameDay.first {
      self = Self.choice(of: same, among: sameDay)
      return
    }
    // A second try has another day, and the first has ended.
    let possible = candidates.filter { candidate in
      isSameDayAs(candidate) == nil
        || !candidate.isTaken && candidate.application.outcome == nil && row.outcome == nil
    }
    let free = possible.filter { !$0.isTaken }
    if let one = free.first ?? possible.first {
      self = Self.choice(of: one, among: free.isEmpty ? possible : free)
      return
    }
    let open = known.first {
      !$0.isFormer && $0.application.outcome == nil
        && $0.application.role?.foldedKey == row.role?.foldedKey
    }
    self = row.outcome == nil ? open.map { .conflicts($0.application.id) } ?? .creates : .creates
  }

  /// Whether it is none that is stored.
  package var isAnother: Bool {
    switch self {
    case .creates, .conflicts: true
    case .updates, .unclear: false
    }
  }

  /// The first of those that are left; none where a former name leaves several.
  private static func choice(of first: Candidate, among left: [Candidate]) -> ImportMatch {
    left.count > 1 && left.contains(where: \.isFormer)
      ? .unclear(left.map(\.application.id).sorted()) : .updates(first.application.id)
  }
}

extension String {
  /// Whether two places are not the same, and none is a part of the other.
  fileprivate func isOtherPlace(than other: String?) -> Bool {
    guard let other else { return false }
    let (own, key) = (foldedKey, other.foldedKey)
    return own.parts(between: key).count < 2 && key.parts(between: own).count < 2
  }

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
