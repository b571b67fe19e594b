internal import InterviewModel

extension Application.Field {
  /// Understands a text of this field; `name` is what the field is called in errors.
  ///
  /// - Throws: `InputError`.
  func read(_ text: String, named name: String) throws -> String {
    isOwnText ? try InputText.note(text, field: name) : try InputText.name(text, field: name)
  }

  /// Understands the texts that flags gave.
  ///
  /// - Throws: `InputError` for the first that is not understood.
  static func read(flags: [Self: String?]) throws -> [Self: String] {
    var texts: [Self: String] = [:]
    for field in allCases {
      guard let text = flags[field] ?? nil else { continue }
      texts[field] = try field.read(text, named: "--\(field.rawValue)")
    }
    return texts
  }
}
