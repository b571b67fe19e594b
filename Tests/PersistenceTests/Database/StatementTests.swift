import InterviewModel
import SQLite
import Testing

@testable import Persistence

/// The statements that the program really runs, and how SQLite goes about them.
@Suite struct StatementTests {
  /// What a whole tour through the store runs, each statement with its plan.
  private func withPlans(_ body: ([String: [String]]) throws -> Void) throws {
    try withStore { store in
      let traced = TracedStatements()
      try traced.collect(on: store.connection) { try store.tour() }
      try body(traced.plans(on: store.connection))
    }
  }

  /// The statements that look at all rows of a table: because everything is asked for, because only
  /// this program can fold names, or because the table stays short.
  private static let reading: Set<String> = [
    (Application.rows + Application.newestFirst).text,
    (Application.rows + Application.withShortName + Application.newestFirst).text,
    (Application.rows + Application.withInterviews + Application.newestFirst).text,
    (Application.rows + Application.acceptedLast).text,
    (SearchEndQuery.beginningRows + SearchEndQuery.latestBeginning).text,
    SearchEndQuery.beginningRows.text,
    TodayQuery.openRows.text, "SELECT follow_up_id FROM letter",
    Person.withAddress.text,
    (FollowUp.rows + Store.lettersCondition).text, ClosingTip.rows.text,
    Store.recordRows.text, Store.recordingRows.text, Offer.rows.text + Offer.byReceipt.text,
    Offer.extensionRows.text + Offer.extensionsByNumber.text,
    Offer.sayingRows.text + Offer.bySaying.text,
    Settings.rows.text, FollowUp.letterFacts.text,
    (Store.historyRows + Store.sinceCondition + Store.newestOperationFirst).text,
    (Store.touchedRows + Store.sinceCondition + Store.touchedNames).text,
    InvitationReadings.changes.text,
    LoggedRows.goneRows.text, RecordedColumns.inOrder.text, Person.everybody.text,
    TipLogColumn.isPersonMet.text,
    ApplicationsQuery.rows.text, ApplicationsQuery.owedRows.text, Application.replies.text,
    (Interview.rows + Store.ofOpenApplications + Interview.earliestFirst).text,
    (Interview.interviewerRows + Store.ofOpenApplications).text,
    (Offer.rows + Store.openOffersCondition + Offer.byReceipt).text,
    (Offer.extensionRows + Store.openOffersCondition + Offer.extensionsByNumber).text,
    (Offer.sayingRows + Store.openOffersCondition + Offer.bySaying).text,
    (FollowUp.rows + Store.owedAnswersCondition).text,
  ]

  @Test func `every other statement goes through an index, never through a table`() throws {
    try withPlans { plans in
      // What a statement has gathered itself is no table.
      let scanning = plans.filter {
        $0.value.contains {
          $0.hasPrefix("SCAN") && $0 != "SCAN touched" && !Self.isOfFew($0)
        }
      }.keys
        // What refers to a row that is deleted, or whose key undo sets, is looked for by SQLite.
        .filter { !$0.hasPrefix("DELETE") && !$0.hasPrefix("UPDATE \"") }

      #expect(Set(scanning) == Self.reading)
    }
  }

  /// Whether a plan goes through an index of the few rows that are meant.
  private static func isOfFew(_ plan: String) -> Bool {
    ["operation_undone", "follow_up_checked_in", "person_address_beyond_ascii"]
      .contains { plan.hasSuffix("INDEX \($0)") }
  }

  /// The statements that are written down as a whole or in parts, by their beginnings.
  private static let written: [SQL] = [
    FollowUp.rows + Store.overdueCondition, FollowUp.rows + Store.dueCondition,
    FollowUp.rows + Store.openCondition, FollowUp.rows + Store.ofInterviewCondition,
    FollowUp.rows + Store.lettersCondition,
    Interview.rows + Store.comingCondition, Interview.interviewerRows + Store.comingCondition,
    Interview.rows + Store.undebriefedCondition,
    Interview.interviewerRows + Store.undebriefedCondition,
    Interview.rows + Store.filterCondition, Interview.interviewerRows + Store.filterCondition,
    Interview.rows + Store.filterCondition + Store.isOpen,
    Interview.rows + Store.filterCondition + Store.isUndebriefed,
    Interview.rows + Store.filterCondition + Store.isOpen + Store.isUndebriefed,
    Store.debriefRows, Store.draftRows, Store.checkedInOften,
    Interview.rows + Store.ofOneInterview, Interview.rows + Store.ofOneApplication,
    Store.newestEntryRows + Store.ofOneInterview, Store.newestEntryRows + Store.ofOneApplication,
    Store.newestEntryRows + Store.filterCondition + Store.isHeld,
    Store.letterRows + Store.ofOneInterview, Store.letterRows + Store.ofOneApplication,
    Store.letterRows + Store.filterCondition + Store.isHeld,
    Store.objectionRows + Store.ofOneInterview + Store.isObjection,
    Store.objectionRows + Store.ofOneApplication + Store.isObjection,
    Store.tipTableRows + Store.ofOneInterview, Store.tipTableRows + Store.ofOneApplication,
    Store.tipTableRows + Store.filterCondition + Store.isHeld,
    Lookup.candidateRows + Store.ofOneApplication, Lookup.candidateRows + Lookup.isNumbered,
    Lookup.candidateRows + Lookup.isLatestHeld, Lookup.candidateRows + Lookup.isNext,
    Store.heldStart, CardQuery.objectionsElsewhere, TodayQuery.openRows,
    SearchEndQuery.beginningRows + SearchEndQuery.latestBeginning,
    Interview.rows + Interview.withPerson,
    Application.rows + Application.ofCompany, Application.rows + Application.withShortName,
    Application.rows + Application.withInterviews, Application.rows + Application.acceptedLast,
    "SELECT follow_up_id FROM letter",
    ClosingTip.rows,
    Person.withAddress, Settings.rows,
    Person.ofCompany, Application.rows + Application.newestFirst, Operation.sealUndone,
    Operation.undone, Connection.digestedOperations, Connection.digestedChanges,
    ReplayDirection.undo.nextOperation, ReplayDirection.undo.changes,
    ReplayDirection.redo.nextOperation, ReplayDirection.redo.changes,
    Store.historyRows + Store.ofOneOperation, Store.historyRows + Store.sinceCondition,
    Store.touchedRows + Store.ofOneOperation + Store.touchedNames,
    Store.touchedRows + Store.sinceCondition + Store.touchedNames, LoggedRows.goneRows,
    OutcomeEntry.rows,
  ]

  @Test func `the tour leaves no statement out`() throws {
    try withPlans { plans in
      let missing = Self.written.filter { sql in !plans.keys.contains { $0.hasPrefix(sql.text) } }

      #expect(missing == [])
    }
  }

  @Test func `overdue is read in the order of its index, without sorting`() throws {
    try withPlans { plans in
      let plan = plans[(FollowUp.rows + Store.overdueCondition).text] ?? []

      #expect(plan.first == "SEARCH f USING INDEX follow_up_owed (limit_at<?)")
      #expect(!plan.contains { $0.contains("ORDER BY") })
    }
  }

  /// A list is read in the order in which it is shown, and what excludes rows looks things up.
  @Test func `a list goes by the start of interviews, without sorting`() throws {
    let condition = Store.filterCondition + Store.isOpen + Store.isUndebriefed
    try withPlans { plans in
      let plan = plans[(Interview.rows + condition + Interview.latestFirst).text] ?? []

      #expect(plan.first == "SEARCH i USING INDEX interview_start (starts_at>? AND starts_at<?)")
      #expect(plan.contains("SEARCH t USING COVERING INDEX tip_log_newest (interview_id=?)"))
      #expect(!plan.contains { $0.contains("ORDER BY") })
    }
  }

  /// What a card and a list of letters of one company are made of grows with that company, and the
  /// latest interviews are found by when they began.
  @Test(arguments: [
    (Lookup.candidateRows + Store.ofOneApplication, "(application_id=?)"),
    (Lookup.candidateRows + Lookup.isLatestHeld, "interview_start (starts_at<?)"),
    (Lookup.candidateRows + Lookup.isNext, "interview_start (starts_at>?)"),
    (Store.heldStart, "interview_start (starts_at<?)"),
    (CardQuery.objectionsElsewhere, "interview_start (starts_at>?)"),
  ])
  func `one application is read without the others`(sql: SQL, index: String) throws {
    try withPlans { plans in
      let plan = plans[sql.text] ?? []

      #expect(plan.contains { $0.contains(index) })
      #expect(!plan.contains { $0.hasPrefix("SCAN") })
    }
  }

  /// Everything that one application's timeline is made of is found by its number.
  @Test(arguments: [Store.debriefRows, Store.draftRows])
  func `a timeline reads nothing of other applications`(sql: SQL) throws {
    try withPlans { plans in
      let plan = plans[sql.text] ?? []

      #expect(plan.first?.contains("(application_id=?)") == true)
      #expect(!plan.contains { $0.hasPrefix("SCAN") })
    }
  }

  /// A report over a span of time reads no interview outside it, and finds what belongs to each
  /// through an index.
  @Test(arguments: [
    (
      Store.newestEntryRows + Store.filterCondition + Store.isHeld,
      "SEARCH t USING INDEX tip_log_newest (interview_id=?)"
    ),
    (
      Store.letterRows + Store.filterCondition + Store.isHeld,
      "SEARCH f USING INDEX follow_up_thank_you (interview_id=?)"
    ),
    (
      Store.tipTableRows + Store.filterCondition + Store.isHeld + Interview.latestFirst,
      "SEARCH a USING INTEGER PRIMARY KEY (rowid=?)"
    ),
  ])
  func `reports go by the start of interviews`(sql: SQL, inner: String) throws {
    try withPlans { plans in
      let plan = plans[sql.text] ?? []

      #expect(plan.first == "SEARCH i USING INDEX interview_start (starts_at>? AND starts_at<?)")
      #expect(plan.contains(inner))
      #expect(!plan.contains { $0.contains("ORDER BY") })
    }
  }
}
