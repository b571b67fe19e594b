import InterviewModel
import Testing

/// What a German note is, where it stands.
@Suite struct GermanNoteTests {
  private static func shape(_ note: String, _ place: NotePlace) -> SentenceEnd.Shape? {
    SentenceEnd(note, in: .german, at: place)?.shape
  }

  @Test(arguments: [
    "den Meister mache ich ab Herbst", "das ist kein Problem", "zwei weitere sind eingereicht",
    "Mathe habe ich drei Jahre fachfremd unterrichtet", "die Software kenne ich",
    "damit komme ich gut zurecht", "Reisen bin ich gewohnt", "das lerne ich schnell",
    "Auto ist vorhanden", "Zertifikat kommt im Juni", "ab Mai kann ich Vollzeit arbeiten",
    "meine Kinder sind schon groß", "mit 45 habe ich noch 20 Jahre vor mir",
    "die Lücke war Elternzeit", "Subscription funktioniert sehr ähnlich", "da bin ich flexibel",
    "Das war eine bewusste Entscheidung", "schon als Kind wollte ich das machen",
    "Patienten brauchen Zeit", "mir gefiel, dass Bürger einen Ansprechpartner haben",
    "Besonders gefallen hat mir die Werkstatt", "alle waren sehr nett", "bin belastbar",
    "Ich fand spannend, wie Sie Modelle erklären", "man spürt den Teamgeist",
    "habe meinen Vater gepflegt", "kann Bauleitung", "leitete drei Jahre die Station",
    "haben lange über Züge geredet", "Sie liefern täglich aus", "Ihr Team liefert täglich aus",
  ])
  func `a verb in the second place makes a sentence`(_ note: String) {
    #expect(Self.shape(note, .answer) == .clause)
  }

  @Test(arguments: [
    "ich bei Ihnen viel lernen kann", "ich schon lange Kundin bin", "Sie ein offenes Team sind",
    "ich Verantwortung übernehmen will", "ich Kinder mag",
    "die Arbeitszeiten familienfreundlich sind",
    "KI die Zukunft ist", "mir die Werte wichtig sind", "Weiterbildung großgeschrieben wird",
    "Familie und Beruf zusammenpassen", "hier noch mit Herz gepflegt wird",
    "man bei Ihnen ernst genommen wird", "ich neue Herausforderungen suche",
    "da Sie ausbilden", "weil ich gern unterwegs bin", "dass Sie ausbilden",
    "mich das Programm seit Jahren begleitet", "dem Team Ruhe wichtig ist",
    "das Team seine Fehler offen bespricht", "Weil ich gern unterwegs bin.",
  ])
  func `a verb in the last place waits for its conjunction`(_ note: String) {
    #expect(Self.shape(note, .why) == .final)
  }

  @Test(arguments: [
    "Liebe zum Detail", "Lehre als Koch", "den Umgang mit Kindern, die nicht reden",
    "die Ruhe am Morgen", "Ihr Team in Berlin", "das Team mit vier Leuten",
    "die Arbeit an offenen Daten", "die Ruhe, mit der Ihr Team arbeitet", "ein Umstieg auf Queues",
    "die Idee, Klimarisiken in die Tarife einzurechnen", "das Ziel, CO2-neutral zu werden",
    "Ihr Ansatz, Code Reviews gemeinsam zu machen", "Ihre Frage, was mich antreibt",
    "Freude am Unterrichten", "Erfahrung mit Zahlungssystemen",
  ])
  func `nouns alone are a phrase`(_ note: String) {
    #expect(Self.shape(note, .highlight) == .phrase)
  }

  @Test(arguments: [
    ("den Umstieg zu schaffen", NotePlace.highlight, "den Umstieg zu schaffen"),
    ("den Umstieg auf Kafka", .highlight, "der Umstieg auf Kafka"),
    ("den neuen Ansatz", .highlight, "der neue Ansatz"),
    ("Ihren Blick auf Führung", .highlight, "Ihr Blick auf Führung"),
    ("den Kindern", .highlight, "den Kindern"),
    ("über das neue Lernkonzept", .highlight, "unser Gespräch über das neue Lernkonzept"),
    ("Gespräch über die Daten", .highlight, "das Gespräch über die Daten"),
    ("guter Umgang mit Kindern", .bring, "guten Umgang mit Kindern"),
    ("der Ausbilderschein", .bring, "den Ausbilderschein"),
    ("frischer Wind", .bring, "frischen Wind"), ("viel Geduld", .bring, "viel Geduld"),
    ("war nur befristet", .answer, "das war nur befristet"),
    ("habe ich im Studium gelernt", .answer, "das habe ich im Studium gelernt"),
    ("um näher bei meiner Familie zu sein", .why, "näher bei meiner Familie zu sein"),
  ])
  func `a note gets the case and the subject of its place`(
    _ note: String, _ place: NotePlace, _ words: String
  ) {
    let read = SentenceEnd(note, in: .german, at: place)?.words
    #expect(read == words || read == SentenceEnd.capitalised(words) + ".")
  }
}
