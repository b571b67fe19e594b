/// A column about one of several interviews of a row, by its header: `Interview 2`,
/// `Phone Screen Date`, `Interviewer 1`.
struct StageHeader: Hashable {
  /// What the column says of its interview.
  enum Part {
    /// When it is.
    case date
    /// The time of day alone.
    case time
    /// Who is met.
    case interviewer
    /// How it is held.
    case kind
  }

  /// Which interview it is.
  struct Stage: Hashable {
    /// Its round; nil where the header has no number.
    var round: Int?
    /// The words for it: `final`, `technical`.
    var words: [String] = []
    /// How it is held; nil where the header does not say.
    var kind: InterviewKind?
  }

  /// What the column says.
  let part: Part
  /// The interview.
  let stage: Stage

  /// Reads a header; nil where a word of it is not known, or none tells which interview it is.
  init?(_ header: String) {
    guard header.utf8.count <= Self.longest else { return nil }
    var stage = Stage()
    var part = Part.date
    var isInterview = false
    for word in Self.words(of: header) {
      if let number = Int(word) ?? Self.ordinals[word] {
        guard stage.round == nil, Interview.rounds ~= number else { return nil }
        stage.round = number
      } else if let kind = Self.kinds[word] {
        stage.kind = stage.kind ?? kind
        stage.words.append(word)
        if Self.held.contains(word) { isInterview = true }
      } else if Self.interviews.contains(word) {
        isInterview = true
      } else if Self.interviewers.contains(word) {
        (part, isInterview) = (.interviewer, true)
      } else if Self.times.contains(word) {
        part = .time
      } else if Self.forms.contains(word) {
        part = .kind
      } else if Self.others.contains(word) {
        stage.words.append(word)
      } else if !Self.fillers.contains(word) {
        return nil
      }
    }
    guard isInterview, stage.round != nil || !stage.words.isEmpty else { return nil }
    self.part = part
    self.stage = stage
  }

  /// The longest header that is read, in bytes.
  private static let longest = 60

  private static func words(of header: String) -> [String] {
    var words: [String] = []
    var rest = Substring(header.folded).unicodeScalars
    while let first = rest.first {
      let isDigit = first.isDigit
      let word = rest.prefix { $0.isDigit == isDigit && ($0.isDigit || $0.properties.isAlphabetic) }
      if word.isEmpty {
        rest.removeFirst()
      } else {
        words.append(String(word))
        rest = rest[word.endIndex...]
      }
    }
    return words
  }

  private static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "one": 1, "two": 2, "three": 3,
    "erstes": 1, "erste": 1, "erster": 1, "zweites": 2, "zweite": 2, "zweiter": 2, "drittes": 3,
    "dritte": 3, "dritter": 3, "viertes": 4, "vierte": 4, "premier": 1, "premiere": 1,
    "deuxieme": 2, "troisieme": 3, "primera": 1, "segunda": 2, "tercera": 3, "primeira": 1,
    "terceira": 3, "primo": 1, "secondo": 2, "terzo": 3, "eerste": 1, "tweede": 2, "derde": 3,
    "pierwsza": 1, "druga": 2, "trzecia": 3,
  ]

  private static let interviews: Set<String> = [
    "interview", "interviews", "round", "runde", "ronde", "ronda", "tour", "gesprach",
    "vorstellungsgesprach", "bewerbungsgesprach", "entretien", "entrevista", "colloquio", "gesprek",
    "sollicitatiegesprek", "rozmowa", "rozmowy", "screen", "screening", "call",
  ]

  private static let interviewers: Set<String> = [
    "interviewer", "interviewers", "interviewerin", "intervieweur", "gesprachspartner",
    "gesprachspartnerin", "gesprekspartner", "intervistatore", "intervistatori", "entrevistador",
    "entrevistadora", "entrevistadores", "prowadzacy", "prowadzący",
  ]

  private static let times: Set<String> = [
    "time", "uhrzeit", "zeit", "hora", "heure", "ora", "tijd", "godzina",
  ]

  private static let forms: Set<String> = ["type", "format", "kind", "mode", "art"]

  private static let kinds: [String: InterviewKind] = [
    "phone": .phone, "telephone": .phone, "telefon": .phone, "telefoninterview": .phone,
    "telefongesprach": .phone, "telephonique": .phone, "telefonica": .phone, "telefonico": .phone,
    "telefonisch": .phone, "video": .video, "videointerview": .video, "zoom": .video,
    "onsite": .onsite, "panel": .panel,
  ]

  /// Words that name an interview by themselves.
  private static let held: Set<String> = [
    "telefoninterview", "telefongesprach", "videointerview", "onsite",
  ]

  /// Words that tell one interview from another.
  private static let others: Set<String> = [
    "hr", "rh", "recruiter", "technical", "tech", "final", "last", "initial", "intro", "coding",
    "culture", "manager", "hiring", "team",
  ]

  private static let fillers: Set<String> = [
    "date", "datum", "data", "fecha", "day", "am", "on", "at", "scheduled", "of", "the", "for",
    "with", "de", "del", "della", "di", "da", "du", "st", "nd", "rd", "th", "er", "eme", "e", "a",
    "o", "no", "nr", "s", "name", "names", "fit", "and", "termin",
  ]
}
