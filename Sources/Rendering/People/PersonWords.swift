package import InterviewModel

extension Person {
  /// The person as a JSON object.
  var json: JSON {
    .object([
      "id": .integer(id.number), "name": .string(name), "email": JSON(email),
      "title": JSON(title),
    ])
  }

  /// As they are typed: `Dana Lee (CTO) <dana@acme.example>`.
  package var words: String {
    name + (title.map { " (\($0))" } ?? "") + (email.map { " <\($0)>" } ?? "")
  }

  /// The name, with the occupation where it is known: `Dana Lee (CTO)`.
  var nameAndTitle: String { title.map { "\(name) (\($0))" } ?? name }

  /// The person with their address: `Dana Lee <dana@acme.example>`.
  var mailbox: String {
    name + (email.map { " <\($0)>" } ?? "")
  }

  /// Their number as it is shown and typed: `p3`.
  package var handle: String { id.handle }
}

extension PersonMet {
  /// As they are told from others: `p3 Dana Lee <dana@acme.example>, Acme`.
  package var words: String {
    ([person.handle + " " + person.words] + companies).joined(separator: ", ")
  }

  /// Where they were met: `Acme, Globex`; nil where that was nowhere.
  var places: String? {
    companies.isEmpty ? nil : companies.joined(separator: ", ")
  }
}
