/// Tells what an English note is.
///
/// A note is a verb, a quality or a clause only where its words leave no doubt. What stays open is
/// `loose`, and gets a beginning that any words can end.
struct EnglishNote {
  let words: [NoteWord]
  let place: NotePlace

  init(_ note: String, at place: NotePlace) {
    words = NoteWord.all(note)
    self.place = place
  }

  /// The shape and the words that a sentence takes.
  var reading: (shape: SentenceEnd.Shape, words: String) {
    guard words.count > 1 else {
      let isReply = place == .answer || has(0, .reply) && has(0, .adverb)
      return isReply || !has(0, .thing) ? (isReply ? .loose : .phrase, text) : withArticle
    }
    if let around = readingAroundAsides { return around }
    if place == .answer, bare(0) == "short", bare(1) == "answer", words[1].end == ":",
      words.count > 2
    {
      return read(from: 2)
    }
    if isSeveral { return (.sentence, text) }
    if let list { return list }
    return conjunction ?? repeated ?? told ?? opening ?? verbal ?? nominal
  }

  /// What repeats the letter's own beginning, without it: `I'd bring ten years`.
  private var repeated: (shape: SentenceEnd.Shape, words: String)? {
    let openings = [
      ["would", "bring"], ["i'd", "bring"], ["i", "would", "bring"], ["to", "bring"],
      ["i", "bring"],
    ]
    if place == .bring,
      let opening = openings.first(where: { words.map(\.bare).starts(with: $0) }),
      words.count > opening.count, !has(opening.count, .particle)
    {
      return read(from: opening.count)
    }
    let wishes = [
      ["i'd", "love"], ["i'd", "like"], ["i", "would", "love"], ["i", "would", "like"],
    ]
    let isWish = place == .why && wishes.contains { words.map(\.bare).starts(with: $0) }
    return isWish ? (.sentence, text) : nil
  }

  /// What was said, without who said it: `the case` of `told me about the case`.
  private var told: (shape: SentenceEnd.Shape, words: String)? {
    guard place == .highlight, has(0, .telling) else { return nil }
    var start = 1
    if ["me", "us"].contains(bare(start)) { start += 1 }
    if ["about", "of"].contains(bare(start)) { start += 1 }
    let isMatter = start > 1 && bare(start - 1) != "me" && bare(start - 1) != "us"
    guard start < words.count, isMatter || has(start, [.determiner, .relative, .number]) else {
      return nil
    }
    return read(from: start)
  }

  /// What the note is without its asides: their verbs are none of its own.
  private var readingAroundAsides: (shape: SentenceEnd.Shape, words: String)? {
    guard words.contains(where: \.isAside), !words[0].isAside else { return nil }
    let kept = words.indices.filter { !words[$0].isAside }
    let plain = kept.map { place in
      let isOpen = place + 1 < words.count && words[place + 1].isAside && words[place].end == ","
      return isOpen ? String(words[place].written.dropLast()) : words[place].written
    }.joined(separator: " ")
    let (shape, said) = EnglishNote(plain, at: place).reading
    if said.hasEnd(plain) { return (shape, String(said.dropLast(plain.count)) + text) }
    guard plain.hasEnd(said) else { return nil }
    return (shape, text(from: kept.count - said.unicodeScalars.split(separator: " ").count))
  }

  // MARK: Words

  func bare(_ place: Int) -> String { words.indices.contains(place) ? words[place].bare : "" }

  func has(_ place: Int, _ kind: NoteClass) -> Bool {
    guard words.indices.contains(place) else { return false }
    let word = words[place]
    if word.isName, !kind.contains(.subject), !kind.contains(.number) { return false }
    if kind.contains(.number), word.bare.unicodeScalars.first?.properties.numericType != nil {
      return true
    }
    if !NoteLexicon.classes(of: word.bare).isDisjoint(with: kind) { return true }
    return kind.contains(.adverb) && isInLy(word.bare)
  }

  private func isInLy(_ word: String) -> Bool {
    word.utf8.count > 4 && word.hasEnd("ly")
      && !NoteLexicon.classes(of: word).contains(.noun)
  }

  var text: String { text(from: 0) }

  func text(from place: Int) -> String {
    words.dropFirst(place).map(\.written).joined(separator: " ")
  }

  private func read(from start: Int) -> (shape: SentenceEnd.Shape, words: String) {
    EnglishNote(text(from: start), at: place).reading
  }

  /// Whether a word is a form in -ing of a verb.
  func isGerund(_ place: Int) -> Bool {
    guard words.indices.contains(place), !words[place].isName else { return false }
    let word = words[place].bare
    let isLong = word.unicodeScalars.count > 5 || Self.shortGerunds.contains(word)
    return isLong && word.hasEnd("ing") && !word.unicodeScalars.contains("-")
      && NoteLexicon.classes(of: word).isDisjoint(with: [.noun, .attribute, .quality])
  }

  static let shortGerunds: Set<String> = [
    "going", "doing", "being", "dying", "lying", "tying", "using",
  ]

  /// What somebody did in a conversation, not what was told of in it.
  private static let experiences: Set<String> = [
    "watching", "seeing", "hearing", "meeting", "tasting", "talking", "walking", "listening",
    "discussing", "touring", "visiting", "trying", "speaking", "chatting", "learning", "finding",
    "getting", "going", "sitting", "reading", "laughing", "looking", "working", "being", "feeling",
    "shadowing", "standing", "holding", "drawing", "sketching", "pairing", "solving", "comparing",
    "bonding", "swapping", "exchanging", "geeking", "knowing", "thinking",
  ]

  func isPlural(_ place: Int) -> Bool {
    guard words.indices.contains(place), !words[place].isPossessive else { return false }
    let word = words[place].bare
    if ["people", "men", "women", "children", "staff", "kids"].contains(word) { return true }
    return word.utf8.count > 3 && word.hasEnd("s")
      && !["ss", "us", "is"].contains { word.hasEnd($0) } && !word.hasEnd("'s")
  }

  // MARK: What begins with a conjunction

  private var conjunction: (shape: SentenceEnd.Shape, words: String)? {
    switch bare(0) {
    case "because" where bare(1) == "of" && words.count > 2, "of" where place == .why:
      guard place == .why else { return (.loose, text) }
      let start = bare(0) == "of" ? 1 : 2
      let rest = read(from: start)
      return (rest.shape == .gerund ? .gerund : .phrase, rest.words)
    case "because": return cause(from: 1)
    case "since", "as":
      guard isClause(from: 1), has(1, .subject) || has(1, .determiner) || isPlural(1) else {
        return bare(0) == "as" && place == .bring
          ? (.phrase, "experience " + text) : (.loose, text)
      }
      // `since I was ten` says when, `since you train people` says why.
      let isWriter = ["i", "we", "my"].contains(bare(1))
      if isWriter, words.indices.contains(where: isInThePast) { return (.loose, text) }
      return place == .why ? (.clause, text(from: 1)) : (.loose, text)
    case "that": return that
    default: return nil
    }
  }

  /// What stood behind `because`: a clause, or what can be made one.
  private func cause(from start: Int) -> (shape: SentenceEnd.Shape, words: String) {
    let rest = read(from: start)
    switch rest.shape {
    case .phrase, .loose, .question: return words.count > 3 ? (.clause, rest.words) : rest
    default: return rest
    }
  }

  /// `that you ship` is a clause, `that story` a noun, `that was a bad year` a sentence.
  private var that: (shape: SentenceEnd.Shape, words: String) {
    let isConjunction =
      isSubject(1) || has(1, [.determiner, .number, .preposition]) || words[1].isCapitalised
      || isPlural(1) || isGerund(1) && words.count > 2
    if isConjunction { return (.clause, text(from: 1)) }
    if has(1, .finite) || isClause(from: 0) { return (.sentence, text) }
    return (.phrase, text)
  }

  // MARK: What begins with a subject, a circumstance or a preposition

  private var opening: (shape: SentenceEnd.Shape, words: String)? {
    if bare(0) == "to" {
      let isMet = place == .highlight && ["hear", "see", "meet", "learn"].contains(bare(1))
      return isMet ? (.sentence, "it was good " + text) : (.infinitive, text)
    }
    if let shape = subjectFirst { return (shape, text) }
    if place != .highlight || !["when", "where", "how"].contains(bare(0)), has(0, .circumstance),
      !isVerbFirst(0), !(has(0, .preposition) && !has(1, .subject))
    {
      return (isWhole ? .sentence : .loose, text)
    }
    if has(0, .question) {
      if hasVerbBehindQuestion { return (.clause, text) }
      // `who wouldn't want to work there` is a question of its own.
      return bare(0) == "who" && has(1, .finite) && place != .highlight
        ? (.sentence, text) : (.question, text)
    }
    if place != .answer, bare(0) == "not", ["a", "one", "an"].contains(bare(1)), words.count > 3 {
      return (.clause, "there is " + text)
    }
    if has(0, .amount), has(1, .number) || ["a", "half"].contains(bare(1)) {
      return (.phrase, text)
    }
    if has(0, .preposition) { return prepositional }
    if has(0, .join), !(bare(0) == "not"), !(has(0, .finite)) { return (.sentence, text) }
    if has(0, .time), words.indices.dropFirst().prefix(3).contains(where: isSubject) {
      return (.sentence, text)
    }
    return nil
  }

  private func isSubject(_ place: Int) -> Bool {
    let stem = bare(place).unicodeScalars.prefix { $0 != "'" }
    return NoteLexicon.classes(of: String(stem)).contains(.subject)
  }

  private var subjectFirst: SentenceEnd.Shape? {
    let stem = String(bare(0).unicodeScalars.prefix { $0 != "'" })
    let isShortened = stem != bare(0)
    if isShortened, ["that", "here", "this"].contains(stem) { return .sentence }
    if bare(0) == "its", has(1, .determiner) || bare(1) == "a" { return .clause }
    guard isSubject(0) else { return nil }
    if isShortened, !bare(0).hasEnd("'s") || ["it", "he", "she", "there"].contains(stem) {
      return .clause
    }
    // `you and the team laughing`, `you being so open`
    if isGerund(1) || has(1, .preposition) || bare(1) == "and" || isShortened {
      return hasVerb(from: 0) ? .clause : .question
    }
    return .clause
  }

  private var prepositional: (shape: SentenceEnd.Shape, words: String) {
    let subject = words.indices.dropFirst(2).first { isSubject($0) && !has($0 - 1, .preposition) }
    if let subject, words[subject - 1].end == "," || has(subject - 1, .time) {
      return (.sentence, text)
    }
    if place == .bring, bare(0) == "with" { return read(from: 1) }
    return (.loose, text)
  }

  /// Whether a clause has another one beside it: `when I was 20 I ran a shop`.
  private var isWhole: Bool {
    let subjects = words.indices.dropFirst().filter { isSubject($0) }
    return subjects.count > 1
      || words.indices.dropLast().contains { words[$0].end == "," && isClause(from: $0 + 1) }
  }

  // MARK: What begins with a verb or a quality

  var verbal: (shape: SentenceEnd.Shape, words: String)? {
    let start = words.indices.first { !isLeadingAdverb($0) } ?? 0
    let isNegated = bare(0) == "not"
    if start + 1 == words.count {
      return start > 0 && has(start, .quality) ? (qualityShape, text) : nil
    }
    if isVerbFirst(start) {
      if let lasting = lasting(start) { return (.verb, lasting) }
      let isBase =
        place == .highlight && has(start, [.verb, .nounVerb])
        && !has(start, [.past, .participle, .desire, .personal, .finite, .shared])
      return isBase ? (.infinitive, "to " + text) : (.verb, text)
    }
    if place == .highlight || place == .why, start == 0, Self.base(bare(0)) != nil,
      has(1, .determiner), !has(0, [.determiner, .preposition, .subject])
    {
      return (.terse, text)
    }
    if ["been", "done", "seen", "gone"].contains(bare(start)), place != .highlight {
      let before = words.prefix(start).map(\.written)
      return (.verb, (["have"] + before + [text(from: start)]).joined(separator: " "))
    }
    if place == .bring, let base = thirdPerson(start) {
      return (.verb, base + " " + text(from: start + 1))
    }
    if isGerund(start) { return gerund(start) }
    if isQuality(start) { return quality(start) }
    return isNegated ? (.loose, text) : nil
  }

  /// What goes on since then: `have trained every starter since January`.
  private func lasting(_ start: Int) -> String? {
    guard place != .highlight, start == 0, isInEd(0) || has(0, .participle) && !has(0, .past),
      let since = words.indices.dropFirst(2).first(where: { bare($0) == "since" })
    else { return nil }
    let isMoment =
      since == words.count - 1 || has(since + 1, .number) || words[since + 1].isCapitalised
      || ["then", "last", "spring", "summer", "autumn", "fall", "winter"].contains(bare(since + 1))
    return isMoment ? "have " + text : nil
  }

  /// Whether a word stands before a verb, a quality or a form in -ing.
  private func isLeadingAdverb(_ place: Int) -> Bool {
    (has(place, .adverb) || bare(place) == "not") && !has(place, .determiner)
  }

  var qualityShape: SentenceEnd.Shape { place == .highlight ? .loose : .quality }

  /// What somebody is, and in a reason what the job is: `closer to home`.
  private func quality(_ start: Int) -> (shape: SentenceEnd.Shape, words: String) {
    let isLasting = words.contains { $0.bare == "since" }
    if isLasting, place != .highlight { return (.verb, "have been " + text) }
    let isOfJob = place == .why && Self.jobs.contains(bare(start))
    return isOfJob ? (.clause, "it is " + text) : (qualityShape, text)
  }

  private static let jobs: Set<String> = [
    "closer", "close", "flexible", "friendly", "open", "located", "based", "known", "great",
    "better", "new", "kind", "honest",
  ]

  private func gerund(_ start: Int) -> (shape: SentenceEnd.Shape, words: String) {
    if isLinked(words.indices.dropFirst(start + 1), passes: true) { return (.clause, text) }
    let before = words.prefix(start).map(\.written)
    func changed(_ verb: String) -> String {
      ([verb] + before + [text(from: start + 1)]).joined(separator: " ")
    }
    if place != .highlight, bare(start) == "being", isQuality(start + 1) || has(start + 1, .quality)
    {
      return (.quality, (before + [text(from: start + 1)]).joined(separator: " "))
    }
    if place == .bring || place == .answer, start == 0 {
      if bare(0) == "having" { return (.verb, changed("have")) }
      if bare(0) == "knowing" { return (.verb, changed("know")) }
    }
    let isNominal = words.indices.dropFirst(start + 1).prefix(4)
      .prefix { !has($0, [.preposition, .determiner, .number, .adverb]) }
      .contains { has($0, [.head, .thing]) && !isPluralObject($0) }
    if isNominal, !has(start + 1, [.determiner, .number, .preposition, .object]) {
      return withArticle
    }
    if place == .highlight, !Self.experiences.contains(bare(start)) {
      return (.phrase, "what you told me about " + text)
    }
    if Self.aims.contains([bare(start), bare(start + 1)]) || Self.loneAims.contains(bare(start)) {
      return (.aim, text)
    }
    if place != .answer, start == 0, words.count == 2, has(1, .thing) { return withArticle }
    guard place == .answer else { return (.gerund, text) }
    let isNow = words.contains { ["currently", "now", "still", "moment"].contains($0.bare) }
    if isNow || bare(0) == "not" { return (.aim, text) }
    let isLasting = words.contains { ["for", "since", "years"].contains($0.bare) }
    return (Self.progressive.contains(bare(start)) && !isLasting ? .aim : .loose, text)
  }

  /// `managing teams`, not `growing team`.
  private func isPluralObject(_ place: Int) -> Bool {
    ["teams", "courses", "languages", "materials", "systems", "services", "groups"]
      .contains(bare(place))
  }

  private static let loneAims: Set<String> = ["seeking", "retraining"]

  private static let aims: Set<[String]> = [
    ["looking", "for"], ["looking", "to"], ["looking", "forward"], ["hoping", "to"],
    ["hoping", "for"], ["trying", "to"], ["planning", "to"], ["searching", "for"],
    ["aiming", "to"], ["aiming", "for"], ["wanting", "to"], ["relocating", "to"], ["moving", "to"],
    ["moving", "back"], ["returning", "to"], ["switching", "to"], ["switching", "from"],
    ["dying", "to"], ["longing", "to"], ["longing", "for"], ["itching", "to"],
    ["finishing", "my"], ["completing", "my"], ["leaving", "my"],
  ]

  /// What an answer says that somebody is at.
  private static let progressive: Set<String> = [
    "learning", "taking", "studying", "reading", "attending", "preparing", "training", "practising",
    "practicing", "applying", "moving", "working", "finishing", "completing", "catching", "doing",
    "brushing", "retraining",
  ]
}
