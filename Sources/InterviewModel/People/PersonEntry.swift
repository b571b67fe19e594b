/// A person as typed or pasted: `Dana Lee (CTO) <dana@acme.example>`.
///
/// Title and address may be left out and stand in either order after the name. A name that holds
/// punctuation of this notation is written in quotes, with `\"` and `\\` inside. `"Lee, Dana"`, as
/// mail programs turn names round, is Dana Lee. Without a name the address gives it.
package struct PersonEntry: Sendable, Hashable {
  /// The name, never empty.
  package let name: String
  /// The title, never empty.
  package let title: String?
  /// The e-mail address, as `InputText.email` accepts it.
  package let email: String?
  /// Whether nobody said the name, so that it was made from the address.
  package let isNamedByAddress: Bool

  /// Creates an entry from texts that were read already.
  package init(
    name: String, title: String? = nil, email: String? = nil, isNamedByAddress: Bool = false
  ) {
    self.name = name
    self.title = title
    self.email = email
    self.isNamedByAddress = isNamedByAddress
  }

  /// Reads one person or several: separated by `;` or a line break, or by commas where these cannot
  /// be part of a name, as in the To line of a mail.
  ///
  /// - Parameters:
  ///   - raw: The text as it came.
  ///   - field: What the people are for, as an error should call it.
  /// - Returns: The people in the order in which they stand, at least one, no two of them the same.
  /// - Throws: When any part of the text is not understood or could mean two things, or somebody is
  ///   named twice: by the same address, or by the same name without two different addresses.
  package static func list(_ raw: String, field: String) throws(InputError) -> [PersonEntry] {
    try InputText.refuseControls(in: raw, field: field)
    let text = raw.withoutInvisible
    var tokenizer = PersonTokenizer(text, field: field)
    let parser = PersonEntryParser(try tokenizer.tokens(), in: text, field: field)
    var entries: [PersonEntry] = []
    for (entry, start) in try parser.entries() {
      if entries.contains(where: entry.isSamePerson) {
        throw PersonEntryParser.error(
          "names the same person twice", at: start, in: text, field: field)
      }
      entries.append(entry)
    }
    return entries
  }

  /// Reads people from several texts, as an option gives them that may be repeated.
  ///
  /// Somebody who stands in two of the texts is the same person twice, which does no harm.
  ///
  /// - Parameters:
  ///   - raws: The texts as they came.
  ///   - field: What the people are for, as an error should call it.
  /// - Returns: The people in the order in which they stand.
  /// - Throws: What reading one of the texts throws; `InputError` when two people with different
  ///   names share an address, since an address is what tells people apart.
  package static func list(_ raws: [String], field: String) throws(InputError) -> [PersonEntry] {
    var entries: [PersonEntry] = []
    for raw in raws {
      for entry in try list(raw, field: field) {
        guard !entries.contains(where: entry.sharesAddress) else {
          throw InputError(
            field, "gives two people the same address; leave it out for one of them")
        }
        entries.append(entry)
      }
    }
    return entries
  }

  /// Whether both entries give the same address and different names.
  private func sharesAddress(with other: PersonEntry) -> Bool {
    guard let email, email.isSameAddress(as: other.email) else { return false }
    return !isNamedByAddress && !other.isNamedByAddress && !name.isSameName(as: other.name)
  }

  /// Whether both entries would become the same person.
  private func isSamePerson(as other: PersonEntry) -> Bool {
    if let email, let otherEmail = other.email {
      return email.isSameAddress(as: otherEmail)
    }
    return name.isSameName(as: other.name)
  }

  /// The same person with what a comma parts from them: a degree goes to the name, a post to the
  /// title.
  ///
  /// - Returns: nil where the text is neither.
  func adding(_ text: String) -> PersonEntry? {
    let isSuffix = PersonName.isSuffix(text)
    guard isSuffix || Occupation.isPost(text) else { return nil }
    return PersonEntry(
      name: isSuffix ? "\(name), \(text)" : name,
      title: isSuffix ? title : title.map { "\($0), \(text)" } ?? text, email: email,
      isNamedByAddress: isNamedByAddress)
  }
}
