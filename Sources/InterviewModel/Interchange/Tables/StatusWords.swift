/// Where an application stands by the word that another tracker, or a person, has for it.
package enum ImportedStatus: Sendable, Hashable {
  /// It was only saved: nobody has applied.
  case saved
  /// It was sent.
  case applied
  /// There is an interview, or there was one.
  case interview
  /// There is an offer.
  case offer
  /// It has ended.
  case ended(Outcome)

  /// Reads a word; nil for one that is not known, that can mean two things, or that is asked
  /// about: `Rejected?`.
  package init?(_ text: String) {
    guard !text.folded.unicodeScalars.contains("?"),
      let status = StatusWords.meanings[text.headerKey]
    else { return nil }
    self = status
  }

  /// Reads a word of Clinch's own tables.
  init?(own text: String) {
    guard let outcome = Outcome(rawValue: text.folded) else {
      self.init(text)
      return
    }
    // Without its offer nothing can lapse.
    self = .ended(outcome == .lapsed ? .declined : outcome)
  }

  /// Whether a word says that something is over, and not how: what it is read as is a guess.
  static func isGuess(_ text: String) -> Bool { StatusWords.guessed.contains(text.headerKey) }

  /// Whether Clinch keeps all that the word says, so that the word itself is not needed.
  var isKept: Bool {
    switch self {
    case .saved, .applied, .ended: true
    case .interview, .offer: false
    }
  }
}

/// The words for stages and ends, as `headerKey` leaves them.
///
/// Sources: the trackers' own lists, and what people write in spreadsheets.
private enum StatusWords {
  static let meanings: [String: ImportedStatus] = {
    var meanings: [String: ImportedStatus] = [:]
    for (status, words) in words {
      for word in words { meanings[word] = status }
    }
    return meanings
  }()

  /// Words that say no more than that something ran out.
  static let guessed: Set = ["lapsed"]

  private static let words: [(ImportedStatus, [String])] = [
    (
      .saved,
      [
        "saved", "bookmarked", "bookmark", "wishlist", "prospect", "prospective", "interested",
        "applying", "toapply", "todo", "draft", "notapplied", "notyetapplied", "notstarted",
        "planned", "backlog", "idea", "ideas", "evaluated", "skip", "skipped", "gemerkt",
        "gespeichert", "discarded", "verworfen", "geplant", "entwurf", "nochnichtbeworben",
        "apostuler", "aenvoyer", "wunschliste", "merkliste", "favoris", "favoritos", "preferiti",
        "guardado", "guardada", "salvato", "salvata", "salvo", "salva", "bewaard", "opgeslagen",
        "zapisane", "zapisano", "enregistre", "enregistree", "dasollicitare", "doaplikowania",
      ]
    ),
    (
      .applied,
      [
        "applied", "apply", "submitted", "sent", "pending", "open", "active", "inprogress",
        "waiting", "awaitingresponse", "underreview", "inreview", "applicationsent",
        "applicationsubmitted", "applicationreceived", "beworben", "versendet", "abgeschickt",
        "offen", "laufend", "yes",
        "candidatureenvoyee", "envoye", "envoyee", "postule", "encours", "enattente", "enviado",
        "enviada", "postulado", "solicitado", "enproceso", "pendiente", "inviato", "inviata",
        "incorso", "inattesa", "verzonden", "gesolliciteerd", "lopend", "inbehandeling",
        "emandamento", "postulee", "aplicado", "aplicada", "solicitada", "postulada", "candidatado",
        "candidaturainviata", "candidato", "candidata", "candidatura", "candidatei",
        "candidaturaenviada", "sollicitatieverstuurd", "aplikowano", "wysłano", "wyslano",
        "wtrakcie",
        "oczekuje", "zaaplikowano", "bewerbungversendet", "bewerbungverschickt", "eingereicht",
        "inbearbeitung", "inprufung", "eingangsbestatigung",
      ]
    ),
    (
      .interview,
      [
        "interview", "interviewing", "interviews", "interviewed", "interviewscheduled",
        "phonescreen", "phoneinterview", "screening", "screen", "recruiterscreen", "oa",
        "onlineassessment", "assessment", "technical", "technicalinterview", "onsite",
        "onsiteinterview", "finalround", "finalinterview", "hiringmanagerscreen", "responded",
        "vorstellungsgesprach", "gesprach", "imgesprach",
        "interviewbooked", "interviewplanned", "interviewinvitation", "invitedtointerview",
        "einladungzumgesprach", "einladungzumvorstellungsgesprach", "eingeladen", "einladung",
        "entretienplanifie", "entretiens", "entrevistaprogramada", "entrevistaagendada",
        "entrevistas", "colloquiofissato", "colloqui", "gesprekgepland", "opgesprek", "rozmowa",
        "rozmowazaplanowana", "rozmowakwalifikacyjna",
        "entretien", "entretienprevu", "entrevista", "colloquio", "gesprek", "sollicitatiegesprek",
      ]
    ),
    (
      .offer,
      [
        "offer", "offerreceived", "offered", "offerextended", "negotiating", "negotiation",
        "angebot", "angeboterhalten",
        "offre", "offrerecue", "oferta", "offerta", "proposta", "aanbod",
        "zusage", "zugesagt", "ofertarecibida", "ofertarecebida", "propostarecebida",
        "offertaricevuta", "aanbodontvangen", "ofertaotrzymana", "offreenvoyee", "jobofferreceived",
        "joboffer",
      ]
    ),
    (
      .ended(.accepted),
      [
        "accepted", "offeraccepted", "acceptedoffer", "hired", "signed", "angenommen",
        "offreacceptee", "ofertaaceptada", "offertaaccettata",
        "accepte", "acceptee", "aceptado", "aceptada", "accettato", "accettata", "aceito", "aceita",
        "contratado", "contratada", "assunto", "assunta", "aangenomen", "geaccepteerd",
        "zaakceptowano", "przyjeto", "przyjęto", "zatrudniony", "zatrudniona", "embauche",
        "embauchee", "eingestellt", "unterschrieben", "vertragunterschrieben", "offeraccepted",
      ]
    ),
    (.ended(.declined), ["offerdeclined", "declinedoffer", "declinedbyme"]),
    (
      .ended(.rejected),
      [
        "rejected", "rejection", "notselected", "nothiringanymore", "positionfilled",
        "positionclosed", "unsuccessful", "rejectedafterinterview", "rejectedbycompany",
        "nolongerunderconsideration", "absage", "abgelehnt", "absageerhalten",
        "refus", "refuse", "refusee", "candidaturerefusee", "rejete", "rejetee", "rechazado",
        "rechazada", "rifiutato", "rifiutata", "respinto", "afgewezen", "afwijzing", "rejeitado",
        "rejeitada", "recusado", "recusada", "reprovado", "reprovada", "denied",
        "declinedbycompany",
        "declinedbyemployer", "turneddown", "notmovingforward", "notproceeding", "notshortlisted",
        "abgesagt", "absagebekommen", "absagenachgesprach", "negativ", "nonretenu", "nonretenue",
        "reponsenegative", "descartado", "descartada", "noseleccionado", "noseleccionada",
        "scartato", "scartata", "nonselezionato", "nonselezionata", "odrzucono", "odrzucony",
        "odrzucona", "odmowa", "naoselecionado", "naoselecionada",
      ]
    ),
    (
      .ended(.withdrawn),
      [
        "withdrawn", "withdrew", "applicationwithdrawn", "withdrawnbyme", "zuruckgezogen",
        "zuruckgetreten",
        "retire", "retiree", "retirado", "retirada", "ritirato", "ritirata", "teruggetrokken",
        "ingetrokken", "wycofano", "wycofana", "wycofany", "desistement", "desisti", "desistido",
        "zuruckgenommen", "bewerbungzuruckgezogen", "retireparmoi", "ikhebmeteruggetrokken",
      ]
    ),
    (
      .ended(.ghosted),
      [
        "ghosted", "noreply", "noresponse", "noanswer", "neverheardback",
        "keineruckmeldung", "keineantwort", "nichtsgehort",
        "sansreponse", "pasdereponse", "sinrespuesta", "nessunarisposta", "geenreactie",
        "semresposta", "brakodpowiedzi", "geenantwoord", "silenzio", "niksgehoord", "neveranswered",
      ]
    ),
    (.ended(.rescinded), ["rescinded", "offerrescinded", "offerwithdrawn"]),
  ]
}

extension InterviewKind {
  /// Reads how an interview is held by the word for it; nil for one that is not known.
  package init?(imported text: String) {
    guard let kind = Self.importedWords[text.headerKey] else { return nil }
    self = kind
  }

  private static let importedWords: [String: InterviewKind] = [
    "phone": .phone, "phonescreen": .phone, "phoneinterview": .phone, "phonecall": .phone,
    "telephone": .phone, "call": .phone, "telefon": .phone, "telefoninterview": .phone,
    "telefonat": .phone, "recruiterscreen": .phone,
    "video": .video, "videocall": .video, "videointerview": .video, "zoom": .video,
    "teams": .video, "msteams": .video, "microsoftteams": .video, "googlemeet": .video,
    "meet": .video, "online": .video, "remote": .video, "virtual": .video, "webex": .video,
    "skype": .video,
    "onsite": .onsite, "inperson": .onsite, "office": .onsite, "vorort": .onsite,
    "facetoface": .onsite, "onsiteinterview": .onsite,
    "panel": .panel, "panelinterview": .panel,
    "recorded": .recorded, "onewayvideo": .recorded, "hirevue": .recorded, "ai": .recorded,
    "assessment": .assessment, "test": .assessment, "takehome": .assessment,
    "onlineassessment": .assessment, "oa": .assessment, "codingchallenge": .assessment,
    "homework": .assessment,
    "other": .other,
  ]
}

extension String {
  /// Whether a cell for a date says that there will be one: `tbd`, `to be confirmed`, `noch offen`.
  var isUnsettled: Bool {
    [
      "tbd", "tba", "tbc", "tobedetermined", "tobedecided", "tobeannounced", "tobeconfirmed",
      "tobescheduled", "tobeagreed", "toschedule", "scheduling", "notscheduled", "notyetscheduled",
      "unscheduled", "pending", "open", "offen", "nochoffen", "soon", "bald", "folgt", "termin",
      "terminfolgt", "terminoffen", "inabstimmung", "dadefinire", "daconfermare", "ntb",
      "nogtebepalen", "porconfirmar", "pordefinir", "pendiente", "aconfirmar", "adefinir",
      "aconfirmer", "afixer", "pendente", "doustalenia",
    ].contains(headerKey)
  }

  /// Whether a cell says that there is nothing: empty, or one of the words that programs put there.
  var isNothing: Bool {
    let key = folded
    return key.isEmpty
      || ["n/a", "na", "none", "null", "nil", "-", "--", "–", "—", "?", "tbd", "unknown", "."]
        .contains(key)
      || unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }
}
