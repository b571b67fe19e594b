extension PersonEntry {
  /// Reads the name of one person, without title and address.
  ///
  /// `Lee, Dana` is turned round. A name that holds punctuation of a list is written in quotes.
  ///
  /// - Parameters:
  ///   - raw: The text as it came.
  ///   - field: What the name is for, as an error should call it.
  /// - Returns: The name in the order in which it is said.
  /// - Throws: `InputError` for two people, for a title or an address beside the name, and for what
  ///   means something else where a person is asked for, such as `all`.
  package static func name(_ raw: String, field: String) throws(InputError) -> String {
    let name = try InputText.name(raw, field: field)
    if let first = name.unicodeScalars.first, ["\"", "“", "„"].contains(first) {
      return try only(name, field: field)
    }
    if let fault = fault(in: name) { throw InputError(field, fault) }
    let parts = PersonName.joiningSuffixes(
      name.unicodeScalars.split(separator: ",").map { String($0).trimmed })
    guard parts.count > 1 else { return name }
    guard parts.count == 2, !parts.contains(""),
      PersonName.isTurned(parts[0], parts[1], email: "")
    else {
      throw InputError(field, "has a comma; give one person's name, first name first")
    }
    return PersonName.turned(parts[0], parts[1])
  }

  private static func fault(in name: String) -> String? {
    if name.unicodeScalars.contains(";") { return "has a semicolon; give one person's name" }
    if name.unicodeScalars.contains("@") || name.unicodeScalars.contains("<") {
      return "has an address in it; use --email for that"
    }
    if let word = PersonName.conjunction(in: name) {
      return "has \"\(word)\" in it; give one person's name"
    }
    let meaning = PersonName.reserved(name) ?? PersonName.number(name)
    return meaning.map { "cannot be \(name.folded), which \($0)" }
  }

  /// The one name in quotes.
  private static func only(_ raw: String, field: String) throws(InputError) -> String {
    let entries = try list(raw, field: field)
    guard entries.count == 1, let entry = entries.first, entry.title == nil, entry.email == nil
    else { throw InputError(field, "is more than one name") }
    return entry.name
  }
}
