/// A property of a calendar: its name, its parameters and its value, as RFC 5545 §3.1 writes them.
struct CalendarProperty: Sendable, Equatable {
  /// The name, in capitals: `DTSTART`.
  let name: String
  /// The parameters by their names in capitals, without quotes; a list is one text with commas.
  let parameters: [String: String]
  /// The value as it is written.
  let value: String

  /// Creates a property without parameters.
  init(name: String, value: String) {
    (self.name, self.value, parameters) = (name, value, [:])
  }

  /// Reads a whole line.
  ///
  /// - Throws: `InvitationRefusal.notUTF8`; `InvitationRefusal.damaged` where it is no such line.
  init(_ line: ContentLines.Line) throws(InvitationRefusal) {
    guard let text = line.octets.utf8Text else { throw .notUTF8(line: line.number) }
    var rest = text.unicodeScalars[...]
    guard let name = Self.name(from: &rest) else { throw .damaged(line: line.number) }
    var parameters: [String: String] = [:]
    while rest.first == ";" {
      rest.removeFirst()
      guard let parameter = Self.name(from: &rest), rest.popFirst() == "=",
        let value = Self.parameterValue(from: &rest)
      else { throw .damaged(line: line.number) }
      // The first of two counts: nothing says which is meant, and none that matter are repeated.
      parameters[parameter] = parameters[parameter] ?? value
    }
    guard rest.popFirst() == ":" else { throw .damaged(line: line.number) }
    self.name = name
    self.parameters = parameters
    value = String(rest)
  }

  /// The value as a text, without its escapes: RFC 5545 §3.3.11.
  var text: String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        switch scalar {
        case "n", "N": text.append("\n")
        case ",", ";", "\\", ":", "\"": text.append(scalar)
        default: text.append(contentsOf: ["\\", scalar])
        }
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    if isEscaped { text.append("\\") }
    return String(text)
  }

  private static func name(from rest: inout Substring.UnicodeScalarView) -> String? {
    let name = rest.prefix { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-": true
      default: false
      }
    }
    rest = rest[name.endIndex...]
    return name.isEmpty ? nil : String(name).uppercased()
  }

  /// The values of a parameter with commas between them; nil where a quote is not closed.
  private static func parameterValue(from rest: inout Substring.UnicodeScalarView) -> String? {
    var value = String.UnicodeScalarView()
    var isQuoted = false
    while let scalar = rest.first, isQuoted || scalar != ";" && scalar != ":" {
      rest.removeFirst()
      if scalar == "\"" { isQuoted.toggle() } else { value.append(scalar) }
    }
    return isQuoted ? nil : unescaped(value)
  }

  /// Line breaks, quotes and carets of a parameter's value: RFC 6868.
  private static func unescaped(_ value: String.UnicodeScalarView) -> String {
    guard value.contains("^") else { return String(value) }
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value {
      if isEscaped {
        switch scalar {
        case "n": text.append(" ")
        case "'": text.append("\"")
        case "^": text.append("^")
        default: text.append(contentsOf: ["^", scalar])
        }
        isEscaped = false
      } else if scalar == "^" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    if isEscaped { text.append("^") }
    return String(text)
  }
}
