internal import InterviewModel
internal import SQLite
internal import Zones

/// The applications by the companies and roles that they once had.
struct FormerApplications {
  /// The names of an application.
  struct Names: Hashable {
    var company: String
    var role: String?

    init(_ company: String, _ role: String?) {
      self.company = company
      self.role = role
    }
  }

  private struct Key: Hashable {
    let company: String
    let role: String

    init(_ names: Names) {
      company = names.company.foldedKey
      role = names.role?.foldedKey ?? ""
    }
  }

  /// Those that a company and role stood for, by number; zero is one that went nobody knows where.
  private var numbers: [Key: [Int]] = [:]
  /// The names that each had when the line was written that is read now.
  private var names: [Int: Names] = [:]
  /// Those that became one with another one.
  private var heirs: [Int: Int] = [:]
  /// The days of applying that they had.
  private var applied: [Int: [Instant]] = [:]

  /// The application that one is now; nil where nobody knows.
  func heir(of number: Int) -> Int? {
    heirs[number, default: number] == 0 ? nil : heirs[number] ?? number
  }

  /// Keeps what an application was before a change.
  ///
  /// - Parameters:
  ///   - number: the application.
  ///   - before: what it held before the change.
  ///   - stored: reads the names that it has now; nil where it is gone.
  /// - Throws: what `stored` throws.
  mutating func add(_ number: Int, _ before: RowImage, stored: () throws -> Names?) rethrows {
    if case .integer(let at)? = before.values["applied_at"], let heir = heir(of: number) {
      applied[heir, default: []].append(Instant(seconds: Int(at)))
    }
    guard before.values["company"] != nil || before.values["role"] != nil,
      var old = try names[number] ?? stored()
    else { return }
    if case .text(let company)? = before.values["company"] { old.company = company }
    switch before.values["role"] {
    case .text(let role)?: old.role = role
    case .null?: old.role = nil
    default: break
    }
    names[number] = old
    keep(old, of: heirs[number] ?? number)
  }

  /// Keeps what an application was that became one with another one.
  mutating func join(_ number: Int, _ image: RowImage, into other: Int?) {
    guard case .text(let company)? = image.values["company"] else { return }
    let heir = other.map { heirs[$0] ?? $0 } ?? 0
    heirs[number] = heir
    var role: String?
    if case .text(let text)? = image.values["role"] { role = text }
    names[number] = Names(company, role)
    keep(Names(company, role), of: heir)
    if heir != 0, case .integer(let at)? = image.values["applied_at"] {
      applied[heir, default: []].append(Instant(seconds: Int(at)))
    }
  }

  private mutating func keep(_ old: Names, of number: Int) {
    let key = Key(old)
    if numbers[key]?.contains(number) != true { numbers[key, default: []].append(number) }
  }

  /// The applications that once had a company and role, and whether another one is lost.
  func those(of row: ImportedApplication) -> (found: [Application.ID], isOneLost: Bool) {
    let all = numbers[Key(Names(row.company, row.role))] ?? []
    return (all.filter { $0 != 0 }.map { Application.ID($0) }, all.contains(0))
  }

  /// The days of applying that an application had.
  func applied(of id: Application.ID) -> [Instant] { applied[id.number] ?? [] }
}

/// The people by what they were once called, and where they were met once.
struct FormerPeople {
  private var names: [Int: Set<String>] = [:]
  private var numbers: [String: [Int]] = [:]
  private var heirs: [Int: Int] = [:]
  private var takenOut: [Int: [Int]] = [:]

  /// Keeps what somebody was called before a change.
  mutating func add(_ number: Int, _ before: RowImage) {
    for column in ["name", "email"] {
      guard case .text(let text)? = before.values[column] else { continue }
      let key = text.foldedKey
      names[number, default: []].insert(key)
      if numbers[key]?.contains(number) != true { numbers[key, default: []].append(number) }
    }
  }

  /// Keeps that somebody became one with somebody else.
  mutating func join(_ number: Int, into other: Int) { heirs[number] = heirs[other] ?? other }

  /// Keeps that somebody was taken out of an interview.
  mutating func takeOut(_ person: Int, of interview: Int) {
    takenOut[interview, default: []].append(person)
  }

  /// Those who were taken out of an interview.
  func takenOut(of id: Interview.ID) -> [Person.ID] {
    (takenOut[id.number] ?? []).map { Person.ID($0) }
  }

  /// Whether somebody was once called what an entry says.
  func wasCalled(_ id: Person.ID, _ entry: PersonEntry) -> Bool {
    guard let old = names[id.number] else { return false }
    return old.contains(entry.email?.foldedKey ?? entry.name.foldedKey)
      || old.contains(entry.name.foldedKey) && entry.email == nil
  }

  /// Those who were once called what an entry says, as they are now.
  func those(called entry: PersonEntry) -> Set<Person.ID> {
    let keys = [entry.email?.foldedKey, entry.name.foldedKey].compactMap(\.self)
    return Set(keys.flatMap { numbers[$0] ?? [] }.map { Person.ID(heirs[$0] ?? $0) })
  }
}
