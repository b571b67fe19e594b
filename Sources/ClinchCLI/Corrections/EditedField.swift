internal import InterviewModel
internal import Persistence
internal import Rendering

/// What was said about a field that is to be corrected, before it is understood.
struct EditedField {
  /// What the field is called, without hyphens in front.
  let key: String
  /// What it is to say; empty for nothing.
  let text: String
  /// The line of a form on which it stands; nil for a flag.
  var line: Int?

  /// What it is called where it was typed: `--note`, or `note` in a form.
  var name: String { line == nil ? "--\(key)" : key }

  /// The flags that were given among those that there are.
  static func given(_ flags: [(key: String, text: String?)]) -> [EditedField] {
    flags.compactMap { key, text in text.map { EditedField(key: key, text: $0) } }
  }
}

/// Fields that are to be corrected, from flags or from a form.
struct EditedFields {
  private let fields: [EditedField]
  private let session: Session
  private let requirement: () throws -> Void

  /// Creates fields; `requirement` is what has to hold when they are stored.
  init(
    _ fields: [EditedField], _ session: Session, requirement: @escaping () throws -> Void = {}
  ) {
    self.fields = fields
    self.session = session
    self.requirement = requirement
  }

  /// The command that stores them.
  func invocation(_ name: String) -> Invocation {
    var invocation = session.invocation(name)
    invocation.requirement = requirement
    return invocation
  }

  /// What a field is to become; nil where nothing was said about it.
  ///
  /// - Parameters:
  ///   - key: what it is called.
  ///   - read: makes a value of its text and the name it has in errors.
  /// - Returns: the value that was read.
  /// - Throws: what `read` throws; the line with it where the field stands in a form.
  func value<T>(_ key: String, _ read: (String, String) throws -> T) throws -> T? {
    guard let field = fields.first(where: { $0.key == key }) else { return nil }
    do {
      return try read(field.text, field.name)
    } catch {
      guard let line = field.line else { throw error }
      let failure = Failure(explaining: error, moments: session.layout().moments)
      throw Failure(failure.status, "line \(line): \(failure.message)", hint: failure.hint)
    }
  }

  /// What a field that may be empty is to become; an empty text clears it.
  func correction<T>(
    _ key: String, _ read: (String, String) throws -> T
  ) throws -> Correction<T>? {
    try value(key) { text, name in
      text.unicodeScalars.isEmpty ? .cleared : .to(try read(text, name))
    }
  }

  /// A name that may be empty.
  func name(_ key: String) throws -> Correction<String>? {
    try correction(key) { try InputText.name($0, field: $1) }
  }

  /// A text of any number of lines that may be empty.
  func note(_ key: String) throws -> Correction<String>? {
    try correction(key) { try InputText.note($0, field: $1) }
  }

  /// A whole number in a range.
  static func number(
    _ text: String, _ name: String, _ range: ClosedRange<Int>
  ) throws(Failure) -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw Failure(.data, Limits.words(name, "\"\(text)\"", range))
    }
    return number
  }
}
