/// Something that belongs to an application, which people know by its company and role.
package protocol RoleAtCompany {
  /// The company's name.
  var company: String { get }
  /// What the role is called; nil while nobody has said.
  var role: String? { get }
}

extension RoleAtCompany {
  /// The company, and the role where one is known: `Acme, Backend Engineer`.
  package var title: String {
    role.map { "\(company), \($0)" } ?? company
  }
}
