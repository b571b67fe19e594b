/// The headers that people and programs write over the same column, as `headerKey` leaves them.
enum HeaderAliases {
  /// The use of a column by its header; a note where nothing is known of it.
  static func use(of header: String) -> ColumnUse { uses[header.headerKey] ?? .note }

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
      ]
    ),
    (
      .status,
      [
        "status", "applicationstatus", "stage", "jobstatus", "currentstatus", "currentstage",
        "statut", "estado", "listname", "list", "stand", "stagetype",
        "etat", "stato", "situacao",
      ]
    ),
    (
      .source,
      [
        "source", "jobsource", "foundon", "foundvia", "wherefound", "heardfrom", "channel", "via",
        "platform", "jobboard", "appliedvia", "appliedthrough", "quelle", "plattform", "kanal",
        "fuente", "fonte", "bron",
      ]
    ),
    (
      .url,
      [
        "url", "joburl", "link", "joblink", "jobposturl", "postingurl", "jobposting",
        "jobpostingurl", "joblisting", "posting", "postinglink", "applicationlink",
        "applicationurl", "listingurl", "jobad", "linkzurstelle", "stellenlink", "stellenanzeige",
        "lien", "liendeloffre", "enlace",
      ]
    ),
    (
      .place,
      [
        "place", "location", "joblocation", "worklocation", "city", "ort", "standort",
        "arbeitsort", "lieu", "ubicacion",
        "ville", "ciudad", "lugar", "luogo", "sede", "plaats", "cidade",
      ]
    ),
    (
      .salary,
      [
        "salary", "salaryrange", "compensation", "pay", "payrange", "maxsalary", "minsalary",
        "expectedsalary", "wage", "gehalt", "gehaltsvorstellung", "lohn", "salaire", "salario",
        "remuneration", "stipendio", "salaris",
      ]
    ),
    (
      .note,
      [
        "notes", "note", "comments", "comment", "details", "remarks", "remark", "notizen", "notiz",
        "bemerkung", "bemerkungen", "anmerkung", "anmerkungen", "kommentar", "kommentare", "memo",
        "remarques", "commentaires", "notas", "comentarios", "opmerkingen",
      ]
    ),
    (
      .contact,
      [
        "contactperson", "contact", "contactname", "recruiter", "recruitername", "contacts",
        "hiringmanager", "pointofcontact", "ansprechpartner", "ansprechpartnerin", "kontakt",
        "kontaktperson",
        "interlocuteur", "contacto", "contatto", "contactpersoon", "contato",
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
      ]
    ),
    (
      .interviewer,
      [
        "interviewer", "interviewers", "interviewername", "interviewernames", "interviewedby",
        "interviewwith", "metwith", "gesprachspartner", "gesprachspartnerin",
      ]
    ),
    (.kind, ["interviewkind", "interviewtype", "interviewformat", "typeofinterview", "kind"]),
    (
      .round,
      ["round", "interviewround", "interviewstage", "roundnumber", "stagenumber", "runde"]
    ),
    (
      .outcome,
      [
        "outcome", "result", "finalresult", "finaloutcome", "decision", "ergebnis", "resultat",
        "ausgang",
        "resultado", "risultato", "esito", "resultaat",
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

  private static let archived = [
    "archived", "isarchived", "archive", "closed", "isclosed", "cardclosed", "archiviert",
    "geschlossen", "archivado", "archivada", "archivee", "archiviato", "gearchiveerd",
  ]

  private static let ignored = ["", "id", "index", "no", "nr", "rownumber", "cardid", "jobid"]
}
