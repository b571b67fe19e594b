/// Somebody met in an interview; the same person can appear in several.
public struct Person: Sendable, Hashable {
  /// The number of a person.
  public typealias ID = Identifier<Person>

  /// Their number.
  public var id: ID
  /// Their name.
  public var name: String
  /// Their e-mail address.
  public var email: String?
  /// What they do, as they said it.
  public var title: String?

  /// Creates a person from their parts.
  public init(id: ID, name: String, email: String? = nil, title: String? = nil) {
    self.id = id
    self.name = name
    self.email = email
    self.title = title
  }
}
