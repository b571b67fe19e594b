/// Walks once over a list of people; each step consumes what it understood or says what it met.
struct PersonEntryParser {
  private(set) var index: String.Index
  private let text: String
  private let field: String

  init(_ text: String, field: String) {
    self.text = text
    self.field = field
    index = text.startIndex
  }

  /// Reads one person up to the next `;` or the end.
  ///
  /// - Throws: `InputError` at what could not stand there.
  mutating func entry() throws(InputError) -> PersonEntry {
    let name = try name()
    var title: String?
    var email: String?
    while let next = peek(), next != ";" {
      let start = index
      switch next {
      case "(" where title == nil: title = try parenthesised()
      case "<" where email == nil: email = try address()
      case "(": throw error("has a second title for one person", at: start)
      case "<": throw error("has a second address for one person", at: start)
      default: throw error("has \(next.shownInFault) where (title), <address> or ; could follow")
      }
      skipSpace()
    }
    return PersonEntry(name: name, title: title, email: email)
  }

  /// Steps over white space.
  mutating func skipSpace() {
    while peek()?.properties.isWhitespace == true { advance() }
  }

  /// Steps over `scalar` when it comes next, and says whether it did.
  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard peek() == scalar else { return false }
    advance()
    return true
  }

  /// An error of this text; at the present place unless another is given.
  func error(_ fault: String, at place: String.Index? = nil) -> InputError {
    InputError(
      field, fault, at: TextPosition(of: place ?? index, in: text),
      example: "Dana Lee (CTO) <dana@acme.example>")
  }

  private mutating func name() throws(InputError) -> String {
    let start = index
    let name = peek() == "\"" ? try quoted() : try bareName()
    skipSpace()
    do {
      return try InputText.name(name, field: field)
    } catch {
      throw self.error("has no name", at: start)
    }
  }

  /// Reads an unquoted name; what could also mean something else is refused, not guessed.
  private mutating func bareName() throws(InputError) -> String {
    let start = index
    while let next = peek(), next != ";", next != "(", next != "<" {
      switch next {
      case "@": throw error("has an address where a name belongs", at: start)
      case ",":
        throw error("has a comma outside quotes (people are separated by ;)")
      case ")", ">", "\"": throw error("has \(next.shownInFault) in a name without quotes")
      default: advance()
      }
    }
    return String(text[start..<index])
  }

  private mutating func quoted() throws(InputError) -> String {
    let start = index
    advance()
    var name = String.UnicodeScalarView()
    while let next = peek(), next != "\"" {
      advance()
      guard next == "\\" else {
        name.append(next)
        continue
      }
      guard let escaped = peek(), escaped == "\"" || escaped == "\\" else {
        throw error("has a \\ in quotes before something other than \" or \\")
      }
      name.append(escaped)
      advance()
    }
    guard skip("\"") else { throw error("has a quote that nothing closes", at: start) }
    return String(name)
  }

  private mutating func parenthesised() throws(InputError) -> String {
    let start = index
    let title = try enclosed(by: ")", named: "a title", refusing: "(")
    do {
      return try InputText.name(String(title), field: field)
    } catch {
      throw self.error("has an empty title", at: start)
    }
  }

  private mutating func address() throws(InputError) -> String {
    let address = try enclosed(by: ">", named: "an address", refusing: "<")
    do {
      try EmailSyntax.check(address)
    } catch {
      throw self.error(error.fault, at: error.index)
    }
    return String(address).normalizedNFC
  }

  /// Reads from the opening sign, which comes next, to `close`; what stands between is returned.
  private mutating func enclosed(
    by close: Unicode.Scalar, named what: String, refusing open: Unicode.Scalar
  ) throws(InputError) -> Substring {
    let opening = index
    advance()
    let start = index
    while let next = peek(), next != close {
      if next == open { throw error("has \(what) inside \(what)") }
      advance()
    }
    let enclosed = text[start..<index]
    guard skip(close) else { throw error("has \(what) that nothing closes", at: opening) }
    return enclosed
  }

  private func peek() -> Unicode.Scalar? {
    index < text.endIndex ? text.unicodeScalars[index] : nil
  }

  private mutating func advance() {
    text.unicodeScalars.formIndex(after: &index)
  }
}
