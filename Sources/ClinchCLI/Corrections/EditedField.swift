internal import InterviewModel
internal import Persistence
internal import Rendering

/// A field and the text that is to correct it, before either is understood.
struct EditedField {
  /// Its name, without hyphens in front.
  let key: String
  /// The text; empty to clear the field.
  let text: String
  /// The line of a form on which it stands; nil for a flag.
  var line: Int?

  /// Its name as it was typed: `--note`, or `note` in a form.
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
  ///
  /// - Parameters:
  ///   - name: its name.
  ///   - things: what it is about, and has to be there still.
  ///   - store: the store that they are in.
  /// - Returns: it, to be run.
  func invocation(_ name: String, about things: [Removable], in store: Store) -> Invocation {
    var invocation = session.invocation(name)
    invocation.requirement = { [requirement] in
      try store.refuseGone(things)
      try requirement()
    }
    return invocation
  }

  /// Reads the new value of a field; nil where nothing was said about it.
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

  /// Reads the new value of a field that may be empty; an empty text clears it.
  ///
  /// - Throws: as `value` does.
  func correction<T>(
    _ key: String, _ read: (String, String) throws -> T
  ) throws -> Correction<T>? {
    try value(key) { text, name in
      text.unicodeScalars.isEmpty ? .cleared : .to(try read(text, name))
    }
  }

  /// Reads a name that may be empty.
  ///
  /// - Throws: `InputError`; `Failure` 65 with the line of a form.
  func name(_ key: String) throws -> Correction<String>? {
    try correction(key) { try InputText.name($0, field: $1) }
  }

  /// Reads a text of any number of lines that may be empty.
  ///
  /// - Throws: `InputError`; `Failure` 65 with the line of a form.
  func note(_ key: String) throws -> Correction<String>? {
    try correction(key) { try InputText.note($0, field: $1) }
  }

  /// Reads a whole number in a range.
  ///
  /// - Throws: `Failure` 65 for anything else.
  static func number(
    _ text: String, _ name: String, _ range: ClosedRange<Int>
  ) throws(Failure) -> Int {
    guard let number = Int(text), range.contains(number) else {
      throw Failure(.data, Limits.words(name, "\"\(text)\"", range))
    }
    return number
  }
}

extension Correction {
  /// Reads the value of a flag, of which an empty text clears the field; nil where it was not
  /// given.
  ///
  /// - Throws: what `read` throws.
  init?(typed text: String?, _ read: (String) throws -> Value) rethrows {
    guard let text else { return nil }
    self = text.unicodeScalars.isEmpty ? .cleared : .to(try read(text))
  }
}
