/// The German words by which notes are told, folded.
enum GermanLexicon {
  /// Forms of verbs that are nothing else where they are written small.
  static let finite: Set<String> = Set(
    words(
      """
      bin bist ist sind seid war waren wäre wären habe hat haben hatte hatten hätte kann kannst können
      könnt konnte konnten könnte könnten darf dürfen durfte muss müssen musste mussten soll sollen
      sollte sollten will wollen wollte wollten mag mögen mochte möchte möchten wird werde werden
      wurde wurden würde würden weiß wissen wusste gibt gab geht ging gehe kommt kam komme kenne
      kannte kennt macht mache machte findet finde fand fände fanden gefiel gefällt gefallen lerne
      lernte arbeite arbeitete leite leitete leitet führe führte spreche sprach spricht lehrte baue
      baute pflegte betreue betreute plante bringe brachte bringt liebte lebe lebte wohne schreibe
      schrieb verstehe verstand entwickle entwickelte unterrichte unterrichtete organisierte
      organisiere kochte fuhr fahre suchte freue interessiere glaube denke dachte stehe steht trage
      übernehme übernahm absolvierte studiere studierte begleite begleitete beherrsche verkaufte
      verkaufe schulte helfe half besitze besuche besuchte beginne begann nehme nahm sehe sah sagte
      erzählte zeigte erklärte funktioniert passt reizt zählt bleibt braucht brauchen liegt läuft
      stimmt klingt heißt hilft fehlt lohnt spart wächst sorgt hält zeigt denkt dauert kostet
      """))

  /// Those of them with which a note begins whose subject is `es`: `war nur befristet`.
  static let impersonal: Set<String> = ["war", "ist", "wäre", "gibt", "wird", "wurde", "klingt"]

  /// Verbs of several people.
  static let plural: Set<String> = [
    "haben", "sind", "waren", "hatten", "konnten", "wollen", "konnen", "durften", "mussten",
  ]

  /// Subjects of their own.
  static let pronouns: Set<String> = [
    "ich", "wir", "sie", "er", "es", "man", "du", "ihr", "alle", "niemand", "jeder",
  ]

  /// What only a clause behind a conjunction begins with.
  static let objects: Set<String> = ["mich", "mir", "uns", "sich", "hier", "dort"]

  /// Words that begin nouns.
  static let determiners: Set<String> = Set(
    words(
      """
      der die das den dem ein eine einen einem mein meine meinen ihr ihre ihren ihrem unser unsere
      unseren dieser diese dieses diesen jeder jede jedes alle viele kein keine keinen zwei drei vier
      fünf sechs sieben acht neun zehn zwölf
      """))

  static let questions: Set<String> = ["wie", "was", "ob", "warum", "wieso", "wer", "wo", "welche"]

  static let prepositions: Set<String> = Set(
    words(
      """
      in im am an auf aus bei beim mit nach von vom zu zum zur über für durch gegen ohne um unter vor
      neben zwischen seit als
      """))

  /// Words that end like verbs and are none.
  static let others: Set<String> = Set(
    words(
      """
      mit und nicht seit statt anstatt samt gegen neben zwischen wegen oben unten hinten außen innen
      zusammen gut direkt dort fast selbst insgesamt laut den einen meinen ihren unseren offen deinen
      euren keinen allen vielen aufeinander untereinander gern gerne modern extern intern bereit heute
      viele beide meine ihre eine diese ohne nahe lange alle keine unsere ende seine deine jede leise
      miteinander nett bekannt beliebt vorhanden zufrieden willkommen jetzt zuletzt oft sonst erst
      eigenen neuen alten guten jungen großen kleinen schnellen offenen vertraut gesund interessant ernst
      """))

  /// Adjectives end so where nothing stands behind them.
  static let qualities = ["bar", "sam", "ig", "lich", "isch", "haft"]

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map { String($0).folded }
  }
}
