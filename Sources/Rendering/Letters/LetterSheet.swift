package import InterviewModel

/// A letter as its writer gets it into an editor: comments for them, and the text in lines of 72
/// columns.
package struct LetterSheet: Sendable {
  private let text: LetterText
  private let comments: [String]

  /// Creates the sheet of a draft.
  package init(_ text: LetterText, _ occasion: LetterOccasion) {
    self.text = text
    comments = Self.comments(on: occasion)
  }

  /// The sheet: comments, each a line that begins with a number sign, then the letter.
  package var lines: String {
    let comments = comments.map { "# \($0)\n" }.joined()
    return comments + (comments.isEmpty ? "" : "\n") + wrapped
  }

  /// What the writer should know of a letter and nobody else.
  package static func comments(on occasion: LetterOccasion) -> [String] {
    guard occasion.kind == .thankYou else { return [] }
    let name = occasion.recipient?.name ?? "they"
    let open = occasion.objections.filter { $0.answer == nil }.map { objection in
      "\(oneLine(name)) raised: \(oneLine(objection.text)); answer it in one sentence, or leave it out"
    }
    let isCut = LetterNotes(occasion, in: .english).isCut
    let ended = occasion.application.outcome.map { outcome in
      "this application has ended (\(outcome.rawValue)); to close the letter without sending it: "
        + "clinch letter waive \(occasion.followUp?.handle ?? "f12")"
    }
    return open + (occasion.followUp == nil ? [] : [ended].compactMap(\.self))
      + (isCut ? ["your notes are too long for a letter: it only has the beginning of each"] : [])
  }

  /// Reads what the writer left.
  ///
  /// Lines that begin with a number sign and a space are left out, unless the draft itself has
  /// some; then only those above the letter are.
  ///
  /// - Parameter lines: the file.
  /// - Returns: the letter, each paragraph on one line; the draft itself where nothing was changed.
  package func letter(from lines: String) -> LetterText {
    let all = lines.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    let hasOwn = text.body.unicodeScalars.split(separator: "\n").contains {
      Self.isComment(String($0))
    }
    let above = all.prefix { Self.isComment($0) || $0.unicodeScalars.allSatisfy(Self.isSpace) }
    let left = hasOwn ? Array(all.dropFirst(above.count)) : all.filter { !Self.isComment($0) }
    let kept = Array(left.drop { $0.unicodeScalars.allSatisfy(Self.isSpace) })
    let letter = LetterText(lines: kept.joined(separator: "\n"))
    if letter == LetterText(lines: wrapped) { return text }
    return LetterText(subject: letter.subject, body: LetterWrapping.unwrapped(letter.body))
  }

  private var wrapped: String { text.wrappedLines }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  private static func isComment(_ line: String) -> Bool {
    line == "#" || line.utf8.starts(with: "# ".utf8)
  }

  private static func oneLine(_ text: String) -> String {
    SentenceEnd.plain(text)
  }
}

extension LetterText {
  /// The text as one, its body in lines of 72 columns; the subject's line is never broken.
  package var wrappedLines: String { wrappedLines(ofCells: LetterWrapping.width) }

  /// The same in narrower lines.
  package func wrappedLines(ofCells cells: Int) -> String {
    LetterText(subject: subject, body: LetterWrapping.wrapped(body, cells: cells)).lines
  }
}
