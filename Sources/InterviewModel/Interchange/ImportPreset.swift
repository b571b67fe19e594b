/// A program whose tables are known; the raw values are the names that `--from` takes.
package enum ImportPreset: String, Sendable, CaseIterable {
  /// LinkedIn's copy of one's data: `Job Applications.csv`, `Job Applications_1.csv`, `Saved
  /// Jobs.csv`.
  case linkedin
  /// Huntr's download of one's data.
  case huntr
  /// Simplify's export.
  case simplify
  /// Teal's job tracker.
  case teal
  /// JobSync's `jobs.csv`.
  case jobsync
  /// A board of Trello, exported as CSV.
  case trello
  /// A table of Notion, exported as CSV.
  case notion
  /// Job Application Wizard's `job_applications.csv`.
  case jobApplicationWizard = "job-application-wizard"
  /// The database of fetters.
  case fetters
  /// The Markdown table of career-ops.
  case careerOps = "career-ops"
  /// Clinch's own export, and its list of applications.
  case clinch

  /// Recognises the program by the headers of its table; nil for a table of somebody's own.
  package init?(headers: [String]) {
    let keys = Set(headers.map(\.headerKey))
    let found = Self.allCases.first { preset in
      preset.signatures.contains { $0.allSatisfy(keys.contains) }
    }
    guard let found else { return nil }
    self = found
  }

  /// The headers, of any of these sets, that only its tables have together.
  private var signatures: [[String]] {
    switch self {
    case .linkedin:
      [
        ["applicationdate", "companyname", "jobtitle", "joburl", "questionandanswers"],
        ["applicationdate", "companyname", "jobtitle", "joburl", "resumename"],
        ["saveddate", "joburl", "jobtitle", "companyname"],
      ]
    case .huntr:
      [
        ["title", "companyname", "listname", "boardname"], ["title", "companyname", "listname"],
        ["title", "company", "list", "dateadded"], ["employer", "jobtitle", "list", "datesaved"],
      ]
    case .simplify: [["jobtitle", "companyname", "applieddate", "statusdate", "archived"]]
    case .teal:
      [
        ["jobposition", "company", "datesaved", "dateapplied", "excitement"],
        ["jobposition", "company", "status", "dateapplied"],
        ["company", "role", "status", "datesaved", "dateapplied", "excitement"],
      ]
    case .jobsync:
      [["createdat", "applied", "applieddate", "company", "jobtitle", "jobsource", "status"]]
    case .trello: [["cardname", "listname"], ["cardid", "cardname"]]
    case .notion:
      [["companyname", "position", "status", "nextaction", "nextactiondate", "jobposting"]]
        + [["companyname", "position", "status", "priority", "applicationdate", "nextaction"]]
    case .jobApplicationWizard:
      [["company", "title", "dateadded", "dateapplied", "isfavorite", "notecards", "interviews"]]
    case .careerOps: [["date", "company", "role", "score", "status", "report"]]
    case .fetters: [["timestamp", "companyname", "title", "status", "link", "notes"]]
    case .clinch: [["uuid", "company", "role", "appliedat", "outcome", "outcomeat"]]
    }
  }

  /// The use of a column where this program means something else by its header than most do.
  func use(of header: String) -> ColumnUse? {
    switch (self, header.headerKey) {
    // Those are the owner's own address and number.
    case (.linkedin, "contactemail"), (.linkedin, "contactphonenumber"): .ignored
    case (.linkedin, "questionandanswers"): .answers
    case (.jobsync, "createdat"): .date
    // The day on which the role was found.
    case (.careerOps, "date"): .date
    case (.fetters, "timestamp"): .field(.applied)
    case (.huntr, "boardname"): .note
    case (.trello, "cardname"): .title
    case (.trello, "cardurl"), (.trello, "boardid"), (.trello, "listid"), (.trello, "boardname"):
      .ignored
    case (.trello, "carddescription"): .field(.note)
    case (.jobApplicationWizard, "interviews"): .interviewList
    case (.jobApplicationWizard, "contacts"), (.jobApplicationWizard, "notecards"),
      (.jobApplicationWizard, "labels"):
      .list
    // What follows from interviews and follow-ups, which the list of applications does not have.
    case (.clinch, "uuid"), (.clinch, "stage"), (.clinch, "round"), (.clinch, "lastcontactat"),
      (.clinch, "nextat"), (.clinch, "waitingon"), (.clinch, "silentdays"),
      (.clinch, "createdat"):
      .ignored
    case (.jobApplicationWizard, "haspdf"), (.jobApplicationWizard, "pdfpath"): .ignored
    default: nil
    }
  }

  /// The order in which it always writes dates; nil where the file has to tell.
  package var dateOrder: DateOrder? { self == .linkedin ? .mdy : nil }

  /// Where its owners heard of every role in it.
  var source: String? { self == .linkedin ? "LinkedIn" : nil }

  /// Whether a table of these headers has nothing in it but what was saved.
  func isSavedOnly(headers: [String]) -> Bool {
    self == .linkedin && headers.contains { $0.headerKey == "saveddate" }
  }
}
