/// The header fields of an e-mail or of one of its parts: RFC 5322 §2.2.
struct MailFields {
  private var values: [(name: String, value: String)] = []

  /// Reads the fields at the beginning of `octets`, and leaves what follows the blank line behind
  /// them.
  ///
  /// - Parameter octets: a message or a part; the body is left.
  init(takenFrom octets: inout ArraySlice<UInt8>) {
    while let line = Self.line(takenFrom: &octets), !line.isEmpty {
      let text = String(decoding: line, as: UTF8.self)
      if line.first?.isBlank ?? false, let last = values.indices.last {
        if values[last].value.utf8.count < Self.longestValue { values[last].value += text }
      } else if let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) {
        values.append((text[..<colon].lowercased().trimmed, String(text[colon...].dropFirst())))
      }
    }
  }

  /// The value of the first field of that name, which is in small letters.
  subscript(name: String) -> String? { values.first { $0.name == name }?.value.trimmed }

  /// The addresses in all fields of that name, in small letters.
  func addresses(_ name: String) -> [String] {
    values.filter { $0.name == name }.flatMap { field in
      field.value.lowercased().unicodeScalars.split {
        " \t\r\n,;<>()\"".unicodeScalars.contains($0)
      }
      .map { String($0) }.filter { $0.unicodeScalars.contains("@") }
    }
  }

  /// The first word of a field, and its parameters by their names, all but the values of these in
  /// small letters: RFC 2045 §5.1.
  func structured(_ name: String) -> (value: String, parameters: [String: String]) {
    var parts = Self.parts(of: self[name] ?? "")
    let value = parts.removeFirst().lowercased()
    var parameters: [String: String] = [:]
    for part in parts {
      guard let equals = part.unicodeScalars.firstIndex(of: "=") else { continue }
      // `filename*=` and `filename*0=` are the same name, encoded or in pieces: RFC 2231.
      let key = part.unicodeScalars[..<equals].prefix { $0 != "*" }
      let text = String(part.unicodeScalars[equals...].dropFirst()).trimmed
      parameters[String(key).trimmed.lowercased(), default: ""] += text
    }
    return (value, parameters)
  }

  /// A header's value is cut here: no name or type is a hundredth as long.
  private static let longestValue = 65_536

  /// The parts between semicolons that are in no quotes, without these.
  private static func parts(of value: String) -> [String] {
    var parts = [String.UnicodeScalarView()]
    var isQuoted = false
    var isEscaped = false
    for scalar in value.unicodeScalars {
      switch scalar {
      case _ where isEscaped:
        parts[parts.count - 1].append(scalar)
        isEscaped = false
      case "\\" where isQuoted: isEscaped = true
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted: parts.append(String.UnicodeScalarView())
      default: parts[parts.count - 1].append(scalar)
      }
    }
    return parts.map { String($0).trimmed }
  }

  /// The next line without its end; nil at the end of the text.
  private static func line(takenFrom octets: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !octets.isEmpty else { return nil }
    var line = octets.prefix { $0 != .lineFeed }
    octets = octets[line.endIndex...].dropFirst()
    while line.last == .carriageReturn { line.removeLast() }
    return line
  }
}
