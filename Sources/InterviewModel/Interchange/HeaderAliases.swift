/// The headers that people and programs write over the same column, as `headerKey` leaves them.
enum HeaderAliases {
  /// The use of a column by its header; a note where nothing is known of it.
  static func use(of header: String) -> ColumnUse {
    uses[header.headerKey] ?? StageHeader(header).map(ColumnUse.stage) ?? .note
  }

  /// Whether a column has companies.
  static func isCompany(_ header: String) -> Bool { uses[header.headerKey] == .field(.company) }

  /// Whether a column has times of day and no dates.
  static func isTime(_ header: String) -> Bool {
    header.headerKey == "interviewtime" || times.contains(header.headerKey)
  }

  /// Whether a header says no more than that there are dates below it.
  static func isAnyDate(_ header: String) -> Bool {
    ["date", "datum", "fecha", "data"].contains(header.headerKey)
  }

  /// The columns that fill the same field, the most telling header first.
  static func rank(of header: String, for field: ImportField) -> Int {
    fields.first { $0.field == field }?.headers.firstIndex(of: header.headerKey) ?? .max
  }

  private static let uses: [String: ColumnUse] = {
    var uses: [String: ColumnUse] = [:]
    for (field, headers) in fields {
      for header in headers { uses[header] = .field(field) }
    }
    for header in endDates { uses[header] = .endDate }
    for header in dates { uses[header] = .date }
    for header in times { uses[header] = .time }
    for header in ignored { uses[header] = .ignored }
    for header in archived { uses[header] = .archived }
    return uses
  }()

  private static let fields: [(field: ImportField, headers: [String])] = [
    (
      .company,
      [
        "company", "companyname", "employer", "employername", "organization", "organisation",
        "organizationname", "firma", "unternehmen", "arbeitgeber", "firmenname", "entreprise",
        "empresa", "societe", "bedrijf", "nameofcompany", "hiringcompany",
        "azienda", "werkgever", "compania", "nomdelentreprise",
        "nomentreprise", "societa", "ditta", "datoredilavoro", "onderneming",
        "bedrijfsnaam", "organisatie", "organizacao", "organizacion", "empleador",
        "empregador", "nombredelaempresa", "nomedaempresa", "nomeazienda", "pracodawca",
        "firma", "nazwafirmy", "spolka", "spółka", "betrieb", "employeur", "organisme",
      ]
    ),
    (
      .role,
      [
        "role", "jobtitle", "position", "jobposition", "positiontitle", "roletitle", "title",
        "jobrole", "job", "jobname", "positionname", "roleposition", "positionrole", "stelle",
        "rolle", "stellenbezeichnung", "jobtitel", "stellentitel", "beruf", "poste", "puesto",
        "functie",
        "intitule", "intituleduposte", "cargo", "ruolo", "posizione", "vacature", "vaga",
        "offre", "metier", "emploi", "puestodetrabajo", "posicion", "vacante", "rol",
        "titulo", "titulodelpuesto", "oferta", "funcao", "posicao", "titulodavaga",
        "mansione", "profilo", "posizionelavorativa", "baan", "functietitel", "rolle",
        "stellenname", "stellenangebot", "arbeitsstelle", "stanowisko", "stanowiskopracy",
        "pozycja", "ofertapracy", "rola",
      ]
    ),
    (
      .applied,
      [
        "dateapplied", "applieddate", "applicationdate", "appliedon", "appliedat", "applied",
        "dateofapplication", "applicationsent", "applicationsubmitted", "datesubmitted",
        "submittedon", "submissiondate", "datesent", "dateappliedon", "bewerbungsdatum",
        "beworbenam", "bewerbungam", "bewerbungvom", "date", "datum", "fecha",
        "datedecandidature", "datedepostulation", "postulele", "candidaturele", "fechadesolicitud",
        "fechadepostulacion", "fechadeaplicacion", "datadicandidatura", "datadacandidatura",
        "datadecandidatura", "sollicitatiedatum", "gesolliciteerdop", "submitted", "submittedat",
        "senton",
        "datedesoumission", "datedenvoi", "dateenvoi", "datecandidature", "datepostulation",
        "envoyele", "datumderbewerbung", "bewerbungsdatum", "beworben",
        "bewerbungabgeschickt", "bewerbungabgeschicktam", "abgeschicktam",
        "datadellacandidatura", "datacandidatura", "datainvio", "datadinvio",
        "candidaturainviatail", "datumsollicitatie", "datumvansollicitatie",
        "sollicitatieverstuurd", "verzondenop", "fechasolicitud", "fechapostulacion",
        "fechaaplicacion", "fechacandidatura", "fechadecandidatura", "fechadeenvio",
        "dataaplicacao", "datadaaplicacao", "datadeaplicacao", "datadeenvio",
        "datadainscricao", "datainscricao", "candidatadoem", "dataaplikacji",
        "datazlozenia", "datazłozenia", "datawyslania", "datawysłania", "aplikowano",
        "data",
      ]
    ),
    (
      .status,
      [
        "status", "applicationstatus", "stage", "jobstatus", "currentstatus", "currentstage",
        "statut", "estado", "listname", "list", "stand", "stagetype",
        "etat", "stato", "situacao",
        "etape", "avancement", "etapa", "fase", "estadoactual", "statoattuale",
        "statusaplikacji", "statusderbewerbung", "bewerbungsstatus", "stanrekrutacji",
        "etap",
      ]
    ),
    (
      .source,
      [
        "source", "jobsource", "foundon", "foundvia", "wherefound", "heardfrom", "channel", "via",
        "platform", "jobboard", "appliedvia", "appliedthrough", "quelle", "plattform", "kanal",
        "fuente", "fonte", "bron",
        "zrodlo", "źródło", "origen", "origem", "canal", "provenance",
      ]
    ),
    (
      .url,
      [
        "url", "joburl", "link", "joblink", "jobposturl", "postingurl", "jobposting",
        "jobpostingurl", "joblisting", "posting", "postinglink", "applicationlink",
        "applicationurl", "listingurl", "jobad", "linkzurstelle", "stellenlink", "stellenanzeige",
        "lien", "liendeloffre", "enlace",
        "lienoffre", "enlacedelaoferta", "linkdavaga", "linkoferty", "linkannuncio",
        "annuncio", "annonce", "ogłoszenie", "ogloszenie",
      ]
    ),
    (
      .place,
      [
        "place", "location", "joblocation", "worklocation", "city", "ort", "standort",
        "arbeitsort", "lieu", "ubicacion",
        "ville", "ciudad", "lugar", "luogo", "sede", "plaats", "cidade",
        "localisation", "localizacao", "localita", "citta", "stad", "locatie", "miejsce",
        "lokalizacja", "miasto", "stadt",
      ]
    ),
    (
      .salary,
      [
        "salary", "salaryrange", "compensation", "pay", "payrange", "maxsalary", "minsalary",
        "expectedsalary", "wage", "gehalt", "gehaltsvorstellung", "lohn", "salaire", "salario",
        "remuneration", "stipendio", "salaris",
        "remuneracion", "sueldo", "remuneracao", "retribuzione", "ral", "loon",
        "wynagrodzenie", "pensja", "gehaltswunsch",
      ]
    ),
    (
      .note,
      [
        "notes", "note", "comments", "comment", "details", "remarks", "remark", "notizen", "notiz",
        "bemerkung", "bemerkungen", "anmerkung", "anmerkungen", "kommentar", "kommentare", "memo",
        "remarques", "commentaires", "notas", "comentarios", "opmerkingen",
        "commentaire", "observaciones", "observacoes", "nota", "appunti", "commenti",
        "osservazioni", "notities", "opmerking", "uwagi", "notatki", "komentarz",
      ]
    ),
    (
      .contact,
      [
        "contactperson", "contact", "contactname", "recruiter", "recruitername", "contacts",
        "hiringmanager", "pointofcontact", "ansprechpartner", "ansprechpartnerin", "kontakt",
        "kontaktperson",
        "interlocuteur", "contacto", "contatto", "contactpersoon", "contato",
        "interlocutrice", "recruteur", "personadecontacto", "reclutador", "reclutadora",
        "recrutador", "recrutadora", "pessoadecontato", "referente", "selezionatore",
        "recruteur", "rekruter", "rekruterka", "osobakontaktowa", "ansprechperson",
      ]
    ),
    (
      .interview,
      [
        "interviewdate", "interviewat", "interviewtime", "interviewdatetime", "interview",
        "interviewon", "dateofinterview", "interviewscheduled", "interviewdateandtime",
        "gesprach", "gespracham", "gesprachstermin", "vorstellungsgesprach", "interviewam",
        "entretien", "datedentretien", "dateentretien", "entrevista", "fechadeentrevista",
        "fechaentrevista", "datadaentrevista", "colloquio", "datadelcolloquio", "gespreksdatum",
        "nextinterview", "nextinterviewdate", "upcominginterview", "nextround",
        "nextrounddate", "datacolloquio", "colloquioil", "datumgesprek", "datumvangesprek",
        "gesprek", "gesprekop", "sollicitatiegesprek", "gesprachsdatum", "datumgesprach",
        "datumdesgesprachs", "vorstellungsgespracham", "interviewtermin", "datuminterview",
        "interviewdatum", "bewerbungsgesprach", "termin", "termine", "gesprachsterminam",
        "dateinterview", "dateetheureentretien", "entretienle", "rdv", "rendezvous",
        "fechaentrevistas", "fechayhoradeentrevista", "entrevistael", "dataentrevista",
        "datadaentrevista", "entrevistaem", "datahoraentrevista", "datarozmowy", "rozmowa",
        "terminrozmowy", "datarozmowykwalifikacyjnej", "rozmowakwalifikacyjna",
        "datainterview", "interviewgeplant", "interviewgeplantam",
      ]
    ),
    (
      .interviewer,
      [
        "interviewer", "interviewers", "interviewername", "interviewernames", "interviewedby",
        "interviewwith", "metwith", "gesprachspartner", "gesprachspartnerin",
        "gesprekspartner", "gesprekspartners", "intervieweur", "intervieweurs",
        "intervieweuse", "intervistatore", "intervistatori", "intervistatrice",
        "entrevistador", "entrevistadora", "entrevistadores", "interviewerin",
        "interviewpartner", "prowadzacy", "prowadzący", "prowadzacyrozmowe",
        "interviewpanel",
      ]
    ),
    (.kind, ["interviewkind", "interviewtype", "interviewformat", "typeofinterview", "kind"]),
    (
      .round,
      [
        "round", "interviewround", "interviewstage", "roundnumber", "stagenumber", "runde", "ronde",
        "tour", "ronda", "rodada",
      ]
    ),
    (
      .outcome,
      [
        "outcome", "result", "finalresult", "finaloutcome", "decision", "ergebnis", "resultat",
        "ausgang",
        "resultado", "risultato", "esito", "resultaat",
        "wynik", "issue", "decisionfinale", "decizja",
      ]
    ),
  ]

  private static let endDates = [
    "statusdate", "stagedate", "outcomedate", "rejectiondate", "rejecteddate", "daterejected",
    "rejectedon", "closeddate", "dateclosed", "enddate", "decisiondate", "outcomeat", "outcomeon",
    "endedat", "endedon",
  ]

  private static let dates = [
    "datesaved", "saveddate", "dateadded", "deadline", "applicationdeadline", "followup",
    "followupdate", "followupon", "nextfollowup", "nextactiondate", "duedate", "startdate",
    "datearchived", "responsedate", "lastcontact", "lastcontacted", "dateposted", "posteddate",
    "datefound", "lastupdated", "lastupdate", "updatedat", "lastmodified", "lastactivitydate",
    "createdat", "created", "createdtime", "lasteditedtime", "timestamp",
  ]

  private static let times: Set = [
    "time", "starttime", "timeofinterview", "interviewstarttime", "uhrzeit", "zeit",
    "gesprachszeit", "hora", "horaentrevista", "horadeentrevista", "horadelaentrevista",
    "horadaentrevista", "heure", "heureentretien", "heuredentretien", "ora", "orario",
    "oracolloquio", "tijd", "tijdstip", "tijdgesprek", "godzina", "godzinarozmowy",
  ]

  private static let archived = [
    "archived", "isarchived", "archive", "closed", "isclosed", "cardclosed", "archiviert",
    "geschlossen", "archivado", "archivada", "archivee", "archiviato", "gearchiveerd",
  ]

  private static let ignored = ["", "id", "index", "no", "nr", "rownumber", "cardid", "jobid"]
}
