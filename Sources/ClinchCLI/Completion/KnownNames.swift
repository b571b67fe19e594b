internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

/// The names that are stored, as words that can stand on the command line.
struct KnownNames {
  /// The database; nil where there is none to look at.
  let query: NamesQuery?
  /// The moment, which tells what is near.
  let moments: MomentText
  /// The templates of letters.
  let templates: LetterTemplates
  /// The backups, the newest first.
  let backups: [Backup]
  /// The time zones of this computer.
  let zones: ZoneDatabase

  /// The names of one kind.
  ///
  /// - Parameters:
  ///   - kind: what to name.
  ///   - typed: what was typed of it.
  ///   - texts: the texts before it, which may say what it belongs to.
  /// - Returns: them, those first that are meant most likely.
  /// - Throws: `PersistenceError`.
  func candidates(_ kind: NameKind, typed: String, after texts: [String]) throws -> Candidates {
    switch kind {
    case .setting: return Candidates(words: Setting.allCases.map { .init($0.rawValue, $0.meaning) })
    case .settingValue: return Self.values(ofSetting: texts.last)
    case .zone: return Candidates(words: zones.commonNames().map { .init($0) })
    case .template: return Candidates(words: templateNames)
    case .backup:
      return Candidates(words: backups.map { .init($0.name, moments.short($0.at)) }, files: true)
    case .company, .role, .application, .offer, .interview, .followUp, .letter, .person,
      .personReference, .recipient, .personAndText, .tip, .tips, .tipAndText, .command, .source:
      guard let query else { return Candidates() }
      return try stored(kind, query, typed: typed, after: texts)
    }
  }

  private func stored(
    _ kind: NameKind, _ query: NamesQuery, typed: String, after texts: [String]
  ) throws -> Candidates {
    switch kind {
    case .company: Candidates(words: try companies(query))
    case .role: Candidates(words: try roles(query, atCompany: texts.last))
    case .application: Candidates(words: try applications(query))
    case .offer: Candidates(words: try offers(query))
    case .interview: Candidates(words: try interviews(query))
    case .followUp: Candidates(words: try followUps(query))
    case .letter:
      Candidates(words: try followUps(query) { $0.kind == .thankYou } + interviews(query))
    case .person: Candidates(words: try people(query))
    case .personReference: Candidates(words: try people(query) + numberedPeople(query))
    case .recipient: Candidates(words: [.init("all")] + (try people(query)))
    case .personAndText:
      Candidates(
        words: try people(query).map { .init($0.text + ":", $0.meaning) }, isBeginning: true)
    case .tip: Candidates(words: try tips(query))
    case .tips: Candidates(words: try tips(query, behind: typed))
    case .tipAndText:
      Candidates(
        words: try tips(query, behind: "").map { .init($0.text + "=", $0.meaning) },
        isBeginning: true)
    case .command:
      Candidates(
        words: try query.commands(atMost: Self.most).map { .init("\($0.number)", $0.command) })
    case .source: Candidates(words: try sources(query))
    case .setting, .settingValue, .template, .backup, .zone: Candidates()
    }
  }

  /// As many as anybody reads.
  private static let most = 50

  /// The values of a setting where they are few, and what it is where nobody sets it.
  private static func values(ofSetting name: String?) -> Candidates {
    guard let name, let setting = try? Setting.named(name) else { return Candidates() }
    let words: [String] =
      switch setting {
      case .weekendToMonday, .calendarTodo: ["on", "off"]
      case .calendarFolder, .quietHours: ["off"]
      case .letterSet: LetterSet.allCases.map(\.rawValue)
      case .dueHours, .limitHours, .minutes, .name, .dailyBackups, .weeklyBackups,
        .monthlyBackups:
        []
      }
    let usual = Settings()[setting].text
    let others = words.contains(usual) || usual.isEmpty ? [] : [Candidate(usual, "the default")]
    return Candidates(
      words: words.map { .init($0) } + others, folders: setting == .calendarFolder)
  }

  private var templateNames: [Candidate] {
    LetterSet.allCases.map { .init($0.rawValue) }
      + templates.names.map { .init($0, ShippedLetter(rawValue: $0)?.purpose ?? "your own") }
  }
}

extension KnownNames {
  private func companies(_ query: NamesQuery) throws -> [Candidate] {
    Application.companies(of: try query.applications()).map { .init($0) }
  }

  private func roles(_ query: NamesQuery, atCompany company: String?) throws -> [Candidate] {
    let all = try query.applications()
    let there = company.map { company in all.filter { $0.isAt(company) } } ?? []
    var seen: Set<String> = []
    return (there.isEmpty ? all : there).compactMap(\.role)
      .filter { seen.insert($0.foldedKey).inserted }.map { .init($0) }
  }

  /// By company, with the role where a company alone is not enough; and by number while it is open.
  private func applications(_ query: NamesQuery) throws -> [Candidate] {
    let all = try query.applications()
    let counts = Dictionary(all.map { ($0.company.foldedKey, 1) }, uniquingKeysWith: +)
    let named = all.map { application in
      let isAlone = counts[application.company.foldedKey] == 1
      return Candidate(
        isAlone || application.role == nil
          ? application.company : "\(application.company) \(application.role ?? "")",
        application.outcome?.rawValue)
    }
    var seen: Set<String> = []
    return named.filter { seen.insert($0.text).inserted }
      + all.filter { $0.outcome == nil }.map { .init($0.id.handle, $0.title) }
  }

  private func offers(_ query: NamesQuery) throws -> [Candidate] {
    let offers = try query.offers()
    var seen: Set<String> = []
    return offers.map(\.company).filter { seen.insert($0.foldedKey).inserted }.map { .init($0) }
      + offers.map { .init($0.id.handle, $0.title) }
  }

  private func interviews(_ query: NamesQuery) throws -> [Candidate] {
    let near = try query.interviews(near: moments.now, atMost: Self.most)
    return [.init("last", "the latest interview")] + (try companies(query))
      + near.map { interview in
        let (reference, words) = ReferenceCandidate.interview(interview).words(moments)
        return .init(reference, words)
      }
  }

  private func followUps(
    _ query: NamesQuery, where isMeant: (FollowUp) -> Bool = { _ in true }
  ) throws -> [Candidate] {
    try query.followUps().filter(isMeant).map { .init($0.handle, "\($0.words), \($0.company)") }
  }

  private func people(_ query: NamesQuery) throws -> [Candidate] {
    try query.people().map { .init($0.person.name, $0.company) }
  }

  private func numberedPeople(_ query: NamesQuery) throws -> [Candidate] {
    try query.people().map { person, company in
      .init(
        person.id.handle, ([person.words] + [company].compactMap(\.self)).joined(separator: ", "))
    }
  }

  /// By key, with the number in the meaning, so that it finds the tip, too.
  ///
  /// Those that are switched off come last, since only a few commands want them.
  private func tips(_ query: NamesQuery) throws -> [Candidate] {
    let tips = try query.tips()
    return tips.filter(\.isActive).map(Self.candidate)
      + tips.filter { !$0.isActive }.map {
        .init($0.key, "\($0.number)  \($0.name) (off)")
      }
  }

  private static func candidate(_ tip: ClosingTip) -> Candidate {
    .init(tip.key, "\(tip.number)  \(tip.name)")
  }

  private func sources(_ query: NamesQuery) throws -> [Candidate] {
    var seen: Set<String> = []
    return try query.applications().compactMap(\.source)
      .filter { seen.insert($0.foldedKey).inserted }.map { .init($0) }
  }

  /// The tips that can go on a list, which was typed as far as its last comma.
  private func tips(_ query: NamesQuery, behind typed: String) throws -> [Candidate] {
    let comma = typed.unicodeScalars.lastIndex(of: ",")
    let before = comma.map { String(typed.unicodeScalars[...$0]) } ?? ""
    let given = Set(before.unicodeScalars.split(separator: ",").map { String($0) })
    return try query.tips().filter {
      $0.isActive && given.isDisjoint(with: [$0.key, "\($0.number)"])
    }.map(Self.candidate).map { .init(before + $0.text, $0.meaning) }
  }
}

extension Backup {
  /// The name of its file, as `restore` takes it.
  fileprivate var name: String {
    String(path.unicodeScalars.split(separator: "/").last ?? path.unicodeScalars[...])
  }
}
