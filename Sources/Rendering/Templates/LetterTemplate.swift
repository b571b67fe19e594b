package import InterviewModel

/// A template of a whole letter: its first line `Subject: …`, then the body.
package struct LetterTemplate: Sendable {
  private let subject: Template
  private let body: Template

  /// Reads a template of a letter.
  ///
  /// - Parameter source: the template, its lines ending in LF.
  /// - Throws: `TemplateError`, also when the first line is no subject, or nothing stands below it.
  package init(_ source: String) throws(TemplateError) {
    let scalars = source.unicodeScalars
    let end = scalars.firstIndex(of: "\n") ?? scalars.endIndex
    let first = String(scalars[..<end])
    guard LetterText.subject(inLine: first)?.isEmpty == false else {
      throw TemplateError(
        line: 1, column: 1, fault: "the first line must be \"Subject: \" and the subject",
        nearest: nil)
    }
    let rest = scalars[end...].drop { $0 == "\n" }
    guard rest.contains(where: { !$0.properties.isWhitespace }) else {
      throw TemplateError(
        line: 1, column: first.count + 1, fault: "nothing follows the subject", nearest: nil)
    }
    let names = LetterVariable.names
    // Read with its field's name, so that columns are those of the file.
    subject = try Template(first, names: names)
    let firstLine = 1 + scalars[end..<rest.startIndex].count
    body = try Template(String(rest), names: names, firstLine: firstLine)
  }

  /// What it uses, in the order in which variables are listed.
  package var variables: [LetterVariable] {
    let names = subject.names.union(body.names)
    return LetterVariable.allCases.filter { names.contains($0.rawValue) }
  }

  /// The letter with values in their places, and gaps where there are none.
  package func text(_ values: [LetterVariable: LetterValue]) -> LetterText {
    let named = Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
    let line = subject.text(named).unicodeScalars.split { $0.properties.isWhitespace }
      .map { String($0) }.joined(separator: " ")
    return LetterText(
      subject: LetterText.subject(inLine: line) ?? line,
      body: LetterText(lines: body.text(named)).body)
  }
}
