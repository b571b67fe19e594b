package import Zones

/// A page of the manual, in the language mdoc(7).
package struct ManualPage {
  /// The page's name: `clinch-letter-sent`.
  package let name: String
  private var lines: [String]

  /// Begins a page of section 1.
  ///
  /// - Parameters:
  ///   - name: the page's name.
  ///   - command: how the command is typed: `clinch letter sent`.
  ///   - summary: what it does, in one sentence.
  ///   - date: the day that the page is of.
  package init(name: String, command: String, summary: String, date: CivilDate) {
    self.name = name
    lines = [
      ".Dd \(Self.months[date.month - 1]) \(date.day), \(date.year)",
      ".Dt \(name.uppercased()) 1", ".Os",
      ".Sh NAME", ".Nm \(MdocText.word(name, isTyped: true))",
      ".Nd \(MdocText.lines(Self.asClause(summary)).joined(separator: " "))",
      ".Sh SYNOPSIS", ".Nm \(MdocText.word(command, isTyped: true))",
    ]
  }

  /// The page.
  package var text: String { lines.map { $0 + "\n" }.joined() }

  /// Begins a section.
  package mutating func section(_ title: String) { lines.append(".Sh \(title)") }

  /// Begins a part of a section.
  package mutating func part(_ title: String) { lines.append(".Ss \(MdocText.word(title))") }

  /// Adds a paragraph.
  package mutating func paragraph(_ text: String) {
    if lines.last?.utf8.starts(with: ".S".utf8) != true { lines.append(".Pp") }
    lines += MdocText.lines(text)
  }

  /// Adds lines to be typed.
  package mutating func example(_ commands: [String]) {
    lines += [".Bd -literal -offset indent"] + MdocText.literal(commands) + [".Ed"]
  }

  /// Adds a list of things with what each is; nothing for an empty one.
  package mutating func list(_ entries: [Entry]) {
    guard !entries.isEmpty else { return }
    lines.append(".Bl -tag -width Ds")
    for entry in entries {
      lines.append(".It " + entry.label.macros)
      lines += entry.paragraphs.flatMap(MdocText.lines)
    }
    lines.append(".El")
  }

  /// Adds to the synopsis how an argument is given.
  package mutating func synopsis(_ label: Label, isOptional: Bool, isRepeatable: Bool) {
    lines.append(
      (isOptional ? ".Op " : ".") + label.macros + (isRepeatable ? " ..." : ""))
  }

  /// Adds other pages to read.
  package mutating func pages(_ names: [String]) {
    for (place, name) in names.enumerated() {
      let comma = place + 1 < names.count ? " ," : ""
      lines.append(".Xr \(MdocText.word(name)) 1" + comma)
    }
  }

  /// One of a list.
  package struct Entry {
    let label: Label
    let paragraphs: [String]

    /// Creates an entry.
    package init(_ label: Label, _ paragraphs: [String]) {
      self.label = label
      self.paragraphs = paragraphs
    }
  }

  /// The thing that an entry is about.
  package enum Label {
    /// A value to be typed: `company`.
    case argument(String)
    /// An option by its names, and what its value is called.
    case option(names: [String], value: String?)
    /// A command with a page of its own.
    case page(String)
    /// An environment variable.
    case variable(String)
    /// A file.
    case file(String)
    /// A number or a word.
    case word(String)

    var macros: String {
      switch self {
      case .argument(let name): "Ar \(MdocText.word(name))"
      case .option(let names, let value):
        names.map { name in
          let name = String(name.unicodeScalars.dropFirst())
          return "Fl \(MdocText.word(name, isTyped: true))"
            + (value.map { " Ar \(MdocText.word($0))" } ?? "")
        }.joined(separator: " , ")
      case .page(let name): "Xr \(MdocText.word(name)) 1"
      case .variable(let name): "Ev \(MdocText.word(name))"
      case .file(let path): "Pa \(MdocText.word(path, isTyped: true))"
      case .word(let word): "\(MdocText.word(word))"
      }
    }
  }

  /// A sentence without its full stop, and in lowercase, unless a name or an acronym
  /// begins it.
  private static func asClause(_ sentence: String) -> String {
    var scalars = Array(sentence.unicodeScalars)
    if scalars.last == "." { scalars.removeLast() }
    var clause = String.UnicodeScalarView()
    let isName = scalars.dropFirst().first?.properties.isLowercase != true
    for (place, scalar) in scalars.enumerated() {
      if place == 0, !isName {
        clause.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else {
        clause.append(scalar)
      }
    }
    return String(clause)
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
