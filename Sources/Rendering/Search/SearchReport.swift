package import InterviewModel
package import Zones

/// Texts as rows.
package typealias SearchList = RowList<SearchHit, Instant>

extension SearchList {
  /// Creates the list of texts that were found.
  init(_ hits: [SearchHit], at now: Instant) {
    self.init(
      hits, now,
      [
        .text("kind") { row, _ in row.kind.rawValue },
        .integer("id") { row, _ in row.handle.number },
        .text("company") { row, _ in row.company },
        .text("role") { row, _ in row.role },
        .integer("interview") { row, _ in row.interview?.number },
        .text("field") { row, _ in row.field },
        .text("text") { row, _ in row.text },
        .instant("at") { row, _ in row.at },
      ])
  }
}

/// Where words were found: what to type for each place, and the words around.
package struct SearchReport: ListReport {
  private let hits: [SearchHit]
  private let words: SearchWords
  private let emptyWords: String

  /// Creates the report of what was found.
  ///
  /// - Parameters:
  ///   - hits: the texts, in their order.
  ///   - words: the words that they have.
  ///   - emptyWords: the line for people where there are none; safe for a terminal.
  package init(_ hits: [SearchHit], for words: SearchWords, orWhenEmpty emptyWords: String) {
    self.hits = hits
    self.words = words
    self.emptyWords = emptyWords
  }

  package func rows(at now: Instant) -> SearchList { SearchList(hits, at: now) }

  package func text(_ layout: Layout) -> String {
    guard !hits.isEmpty else { return emptyWords + "\n" }
    let margin = (hits.map { $0.handle.text.utf8.count }.max() ?? 0) + 2
    return hits.map { hit in
      let place = hit.place(layout).truncated(toCells: room(layout, behind: margin))
      let handle = hit.handle.text.padded(toCells: margin)
      return layout.palette.apply(.cyan, to: handle) + place + "\n"
        + String(repeating: " ", count: margin) + excerpt(hit.text, layout, behind: margin) + "\n"
    }
    .joined()
  }

  /// The cells behind a margin.
  private func room(_ layout: Layout, behind margin: Int) -> Int {
    max(1, (layout.width ?? Self.pipeWidth) - margin)
  }

  /// The words that were found and as much around them as there is room for, on one line.
  private func excerpt(_ text: String, _ layout: Layout, behind margin: Int) -> String {
    SearchExcerpt(of: text, words: words, cells: room(layout, behind: margin)).pieces
      .map { layout.palette.apply($0.isFound ? .bold : nil, to: $0.text) }.joined()
  }

  /// How wide a line is where no terminal says so.
  private static let pipeWidth = 100
}

extension SearchHit {
  /// What the text is, and what it belongs to, for people.
  fileprivate func place(_ layout: Layout) -> String {
    let title = company.map { company in role.map { "\(company), \($0)" } ?? company }
    let who = kind == .person ? nil : person
    let parts = [fieldWords(with: who), title, at.map(layout.moments.day)]
    return parts.compactMap { $0.map(TerminalText.line) }.joined(separator: " · ")
  }

  /// The name of the text, with whom it is from or to.
  private func fieldWords(with who: String?) -> String {
    switch (kind, field) {
    case (.objection, "answer"): "your answer" + (who.map { " to \($0)" } ?? "")
    case (.interview, "highlight"): "highlight" + (who.map { " for \($0)" } ?? "")
    case (.objection, _): "concern" + (who.map { " raised by \($0)" } ?? "")
    case (.letter, "note"): "note on a letter" + (who.map { " to \($0)" } ?? "")
    case (.letter, _): "letter" + (who.map { " to \($0)" } ?? "")
    case (.promise, "what"): "promise"
    case (.promise, _): "note on a promise"
    case (.checkIn, _): "check-in"
    case (.offerAnswer, _): "answer to an offer"
    case (.tip, _): "note on a tip"
    case (_, "name"): "person"
    case (_, "email"): "email"
    case (_, "url"): "job ad"
    case (_, "why_interested"): "why this job"
    case (_, "what_i_bring"): "what you'd bring"
    case (_, "move_note"): "note on the move"
    case (_, "outcome_note"): "note on the outcome"
    case (_, "terms"): "terms of an offer"
    default: field
    }
  }
}
