/// Tells the German notes that no phrase is: those with their writer's verb first, `habe meinen
/// Vater gepflegt`, and clauses as they stand behind `weil`, `mich das Programm begleitet`.
enum GermanNote {
  /// The shape of such a note; nil for any other.
  static func shape(_ tokens: [String], _ words: [String]) -> SentenceEnd.Shape? {
    guard let first = words.first, let last = tokens.last, words.count > 1 else { return nil }
    if isVerb(first) { return .verb }
    if objects.contains(first), words.count > 2, GermanPredicate.isVerb(last) { return .final }
    return nil
  }

  /// Whether a note begins with a verb in German, folded.
  static func isVerb(_ word: String) -> Bool { verbs.contains(word) }

  /// Whether the first verb of a note is that of several people: `haben über Queues geredet`.
  static func isPlural(_ note: String) -> Bool {
    let word = note.unicodeScalars.prefix { $0 != " " }
    return ["haben", "sind", "waren", "hatten", "konnten", "wollen", "konnen"]
      .contains(String(word).folded)
  }

  /// `den Umstieg zu schaffen`, `das Team auszubauen`.
  static func isInfinitive(_ words: [String]) -> Bool {
    guard let last = words.last, words.count > 2 else { return false }
    return last.utf8.suffix(2).elementsEqual("en".utf8)
      && (words[words.count - 2] == "zu" || last.unicodeScalars.count > 8 && isZuInside(last))
  }

  /// `auszubauen`, `einzuführen`.
  private static func isZuInside(_ word: String) -> Bool {
    ["auszu", "einzu", "aufzu", "umzu", "anzu", "abzu", "mitzu", "voranzu", "weiterzu"]
      .contains { word.utf8.starts(with: $0.utf8) }
  }

  /// Objects before their subject, as only a clause behind a conjunction has them.
  private static let objects: Set<String> = ["mich", "mir", "uns", "den", "dem", "sich", "dich"]

  private static let verbs: Set<String> = [
    "habe", "hatte", "haben", "hatten", "bin", "sind", "waren", "kann", "konnte", "konnten",
    "konnen", "durfte", "darf", "mochte", "wurde", "werde", "wollte", "wollen", "musste", "muss",
    "sollte", "kenne", "kannte", "weiss", "wusste", "mache", "machte", "arbeite", "arbeitete",
    "leite", "leitete", "fuhre", "fuhrte", "spreche", "lerne", "lernte", "lehre",
    "lehrte", "baue", "baute", "pflegte", "betreue", "betreute", "plante",
    "bringe", "brachte", "liebe", "mag", "lebe", "lebte", "wohne", "komme", "kam", "ging", "gehe",
    "schreibe", "schrieb", "verstehe", "verstand", "entwickle", "entwickelte", "unterrichte",
    "unterrichtete", "organisierte", "organisiere", "koche", "kochte", "fahre", "fuhr", "suche",
    "suchte", "freue", "interessiere", "glaube", "denke", "dachte", "stehe", "trage",
    "ubernehme", "ubernahm", "absolvierte", "studiere", "studierte", "begleite",
    "begleitete", "beherrsche", "verkaufte", "verkaufe", "schulte", "helfe",
    "finde", "besitze",
  ]
}
