/// Companies that have nearly the name of a new one: docs/domain.md#joining.
enum NearCompanies {
  /// That a company is new beside these, and how to join them.
  static func note(onNew name: String, beside known: [String]) -> [String] {
    let names = enumeration(of: known.map { "\"\($0)\"" })
    return ["\"\(name)\" is a new company, similar to \(names); if they are the same company:"]
      + known.map { "  clinch merge company \(ShellWord.operands(name, $0))" }
  }

  /// Names as a sentence lists them: `Acme, Beta and Gamma`.
  static func enumeration(of names: [String]) -> String {
    names.count < 2
      ? names.joined()
      : names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }
}
