/// Words for days, months and the like in French, Spanish, Italian, Portuguese, Dutch and the
/// Scandinavian languages: they are not read, and a hint offers them in English.
///
/// Without this list a word such as `domani` would be taken for a slip of another day's name.
enum WhenForeignWords {
  /// Whether a text with this word is probably in another language.
  static func isTold(_ word: String) -> Bool { english[word] != nil || untold.contains(word) }

  /// The word in English; nil for one that has no single one.
  static func english(_ word: String) -> String? { english[word] ?? small[word] }

  /// Whether it is a little word that such a text has between days and times.
  static func isSmall(_ word: String) -> Bool { small[word] != nil }

  private static let english: [String: String] = table.reduce(into: [:]) { known, line in
    for word in line.words.split(separator: " ") { known[String(word)] = line.english }
  }

  private static let table: [(english: String, words: String)] = [
    ("today", "aujourd hoy oggi hoje vandaag idag"),
    ("tomorrow", "demain manana domani amanha imorgen imorgon"),
    ("yesterday", "hier ayer ieri ontem gisteren igar"),
    ("day after tomorrow", "dopodomani overmorgen"),
    ("tonight", "stasera vanavond"),
    ("monday", "lundi lunes lunedi segunda maandag mandag lun"),
    ("tuesday", "mardi martes martedi terca dinsdag tirsdag tisdag"),
    ("wednesday", "mercredi miercoles mercoledi quarta woensdag onsdag mer mie"),
    ("thursday", "jeudi jueves giovedi quinta donderdag torsdag jeu jue gio"),
    ("friday", "vendredi viernes venerdi sexta vrijdag fredag ven vie"),
    ("saturday", "samedi sabado sabato zaterdag lordag sam sab"),
    ("sunday", "dimanche domingo domenica zondag sondag dim dom"),
    ("january", "janvier enero gennaio janeiro januari ene"),
    ("february", "fevrier febrero febbraio fevereiro februari fev"),
    ("march", "mars marzo marco maart"), ("april", "avril abril aprile avr abr"),
    ("may", "mayo maggio maio mei"), ("june", "juin junio giugno junho giu"),
    ("july", "juillet julio luglio julho juil lug"), ("august", "aout agosto augustus"),
    ("september", "septembre septiembre setiembre settembre setembro"),
    ("october", "octobre octubre ottobre outubro ott"),
    ("november", "novembre noviembre novembro"),
    ("december", "decembre diciembre dicembre dezembro dic"),
    ("morning", "matin mattina mattino ochtend"), ("afternoon", "pomeriggio middag"),
    ("evening", "soir sera noche avond kvall"),
  ]

  /// Little words, by what can stand for them in English.
  private static let small = [
    "a": "at", "as": "at", "alle": "at", "las": "", "om": "at", "kl": "at", "ore": "",
    "le": "the", "el": "the", "il": "the", "op": "on", "de": "of", "del": "of", "ce": "this",
    "feira": "", "hui": "", "heures": "h", "uur": "uhr", "y": "and", "et": "and",
  ]

  /// Words that change the day and have no counterpart that would be read the same way.
  private static let untold: Set<String> = [
    "prochain", "prochaine", "dernier", "derniere", "proximo", "proxima", "pasado", "pasada",
    "prossimo", "prossima", "scorso", "scorsa", "que", "volgende", "vorige", "nasta", "neste",
    "passado", "passada", "apres", "avant", "semaine", "semana", "settimana", "dans", "fra",
    "dentro", "midi", "minuit", "mezzogiorno", "mezzanotte", "mediodia", "medianoche", "tarde",
  ]
}
