import InterviewModel
import Testing

@testable import Rendering

/// How a German note is said where a letter has a place for it.
@Suite struct GermanSentenceTests {
  @Test(
    arguments: [
      (
        "dass Sie ausbilden", .highlight, "Besonders im Kopf geblieben ist mir, dass Sie ausbilden."
      ),
      (
        "wie Sie ausbilden", .highlight, "Besonders im Kopf geblieben ist mir, wie Sie ausbilden."
      ),
      (
        "weil mich das Programm seit Jahren begleitet", .why,
        "Ich würde sehr gern bei Ihnen anfangen, weil mich das Programm seit Jahren begleitet."
      ),
      (
        "mir Qualität wichtig ist", .why,
        "Ich würde sehr gern bei Ihnen anfangen, weil mir Qualität wichtig ist."
      ),
      (
        "Patienten brauchen Zeit", .why,
        "Patienten brauchen Zeit. Deshalb würde ich gern bei Ihnen anfangen."
      ),
      (
        "um näher bei meiner Familie zu sein", .why,
        "Ich würde sehr gern bei Ihnen anfangen, um näher bei meiner Familie zu sein."
      ),
      ("habe meinen Vater gepflegt", .answer, "Ich habe meinen Vater gepflegt."),
      ("das ist kein Problem", .answer, "Das ist kein Problem."),
      ("war nur befristet", .answer, "Das war nur befristet."),
      ("ein schlechtes Jahr", .answer, "Kurz gesagt, ein schlechtes Jahr."),
      ("kann Bauleitung", .bring, "Ich kann Bauleitung."),
      ("kann Gitarre, singe gern", .bring, "Ich kann Gitarre und singe gern."),
      (
        "kurze Wege, nettes Team", .why,
        "Die Stelle reizt mich sehr, vor allem die kurzen Wege und das nette Team. Ich würde gern bei Ihnen anfangen."
      ),
      (
        "Robotik-AG leiten, Klassenfahrten organisieren", .bring,
        "Ich kann Robotik-AG leiten und Klassenfahrten organisieren."
      ),
      (
        "zwölf Jahre Intensivstation, davon drei als Leitung", .bring,
        "Einbringen kann ich zwölf Jahre Intensivstation, davon drei als Leitung."
      ),
      (
        "endlich wieder im Team arbeiten", .why,
        "Ich würde sehr gern bei Ihnen anfangen, weil ich endlich wieder im Team arbeiten möchte."
      ),
      (
        "war zwei Jahre in Elternzeit, habe eine Fortbildung gemacht", .answer,
        "Ich war zwei Jahre in Elternzeit und habe eine Fortbildung gemacht."
      ),
      (
        "ruhig bleiben hilft im Weihnachtsgeschäft", .answer,
        "Ruhig bleiben hilft im Weihnachtsgeschäft."
      ),
      (
        "Die Kanzlei arbeitet komplett papierlos", .highlight,
        "Besonders im Kopf geblieben ist mir, dass die Kanzlei komplett papierlos arbeitet."
      ),
      (
        "300 Jobs ohne Ausfall auf Airflow umgezogen", .highlight,
        "Besonders im Kopf geblieben ist mir, dass Sie 300 Jobs ohne Ausfall auf Airflow umgezogen haben."
      ),
      (
        "Ihr neues Telematiksystem", .highlight,
        "Vieles beschäftigt mich weiter, besonders Ihr neues Telematiksystem."
      ),
      ("fließend Englisch", .bring, "Ich spreche fließend Englisch."),
      ("belastbar und freundlich", .bring, "Ich bin belastbar und freundlich."),
      ("haben lange über Züge geredet", .highlight, "Wir haben lange über Züge geredet."),
      (
        "nein, ich will die Arbeit selbst machen", .answer,
        "Nein, ich will die Arbeit selbst machen."
      ),
      (
        "das data-driven mindset", .highlight,
        "Vieles beschäftigt mich weiter, besonders das data-driven mindset."
      ),
      (
        "die Idee dass Pfleger stoppen dürfen", .highlight,
        "Vieles beschäftigt mich weiter, besonders die Idee, dass Pfleger stoppen dürfen."
      ),
      (
        "den Kindern zuzuhören", .highlight,
        "Besonders im Kopf geblieben ist mir, was es heißt, den Kindern zuzuhören."
      ),
      (
        "zu hören, wie Sie ausbilden", .highlight,
        "Es war schön, zu hören, wie Sie ausbilden."
      ),
      (
        "hat mir gefallen wie Sie führen", .highlight,
        "Es hat mir gefallen, wie Sie führen."
      ),
      (
        "ihre offene Art", .highlight,
        "Vieles beschäftigt mich weiter, besonders Ihre offene Art."
      ),
      (
        "kurzer Weg", .why,
        "Die Stelle reizt mich sehr, vor allem der kurze Weg. Ich würde gern bei Ihnen anfangen."
      ),
      (
        "keine Nachtdienste", .why,
        "Ich würde sehr gern bei Ihnen anfangen, weil es keine Nachtdienste gibt."
      ),
      (
        "acht Jahre Rohbau geleitet", .bring,
        "Ich habe acht Jahre Rohbau geleitet."
      ),
      (
        "Polnisch, Türkisch, etwas Ukrainisch", .bring,
        "Einbringen kann ich Polnisch, Türkisch und etwas Ukrainisch."
      ),
      (
        "teamfähig, belastbar, flexibel", .bring,
        "Ich bin teamfähig, belastbar und flexibel."
      ),
      (
        "examinierte Altenpflegerin", .bring,
        "Ich bin examinierte Altenpflegerin."
      ),
      (
        "Staplerschein", .bring,
        "Einbringen kann ich einen Staplerschein."
      ),
      (
        "ten years of ICU", .bring,
        "Ten years of ICU."
      ),
      (
        "bin bereit umzuziehen", .answer,
        "Ich bin bereit umzuziehen."
      ),
    ] as [(String, NotePlace, String)])
  func `a German note keeps its verb and its conjunction`(
    _ note: String, _ place: NotePlace, _ text: String
  ) {
    #expect(SaidNote.text(note, place, in: .german) == text)
  }
}
