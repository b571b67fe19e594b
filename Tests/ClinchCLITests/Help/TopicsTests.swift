import InterviewModel
import Testing

@testable import ClinchCLI

@Suite struct TopicsTests {
  private func topic(_ name: String) throws -> Run {
    try Home().clinch("topics", name)
  }

  @Test func `without a name they are listed`() throws {
    let run = try Home().clinch("topics")
    #expect(run.status == .fine)
    for name in ["dates", "exit-codes", "environment", "json"] {
      #expect(run.lines.contains { $0.hasPrefix("  \(name) ") })
    }
  }

  @Test func `every form of a date is shown`() throws {
    let text = try topic("dates").stdout
    for form in WhenGrammar.forms { #expect(text.contains("  \(form.example) ")) }
  }

  @Test(arguments: ["CLINCH_DB", "XDG_DATA_HOME", "HOME", "TZ", "TZDIR", "NO_COLOR", "CLINCH_NOW"])
  func `every variable is explained`(name: String) throws {
    #expect(try topic("environment").lines.contains { $0.hasPrefix("  \(name) ") })
  }

  @Test func `every variable that is explained is read, and none beside those for tests`() throws {
    let explained = Set(EnvironmentTopic.variables.map(\.name))
    let besides: Set = [
      "CLINCH_SEED", "EDITOR", "LANG", "LC_CTYPE", "PAGER", "VISUAL",
    ]
    #expect(Set(ProcessEnvironment.names) == explained.union(besides))
  }

  @Test(
    arguments: [
      Keys.followUp, Keys.interview, Keys.person, Keys.debriefedTip, Keys.today, Keys.tipSummary,
      Keys.skippedInterview, Keys.timeline, Keys.event, Keys.shownApplication,
      Keys.endedApplication, Keys.operation, Keys.historyEntry, Keys.rowChange, Keys.backup,
      Keys.restoration, Keys.purge, Keys.setting, Keys.examination, Keys.examinedFile, Keys.removed,
      Keys.takenOut, Keys.undone, Keys.redone, Keys.calendarFolder, Keys.reminderStatus,
      Keys.silentApplication, Keys.progress, Keys.searchEnd, Keys.remaining, Keys.searchSummary,
      Keys.card, Keys.personMetBefore, Keys.listedApplication, Keys.listedPerson,
      Keys.shownPerson, Keys.openedLink, Keys.searchHit, Keys.export, Keys.exportReport,
      Keys.exportedTable, Keys.imported, Keys.importedApplication, Keys.importedInterview,
    ])
  func `every key of the JSON is explained`(keys: [String]) throws {
    let words = try topic("json").stdout.split { !$0.isLetter && $0 != "_" }
    for key in keys { #expect(words.contains(Substring(key)), "\(key)") }
  }

  @Test func `every event of a timeline is explained`() throws {
    let words = try topic("json").stdout.split { $0 == " " || $0 == "," || $0 == "\n" }
    for name in TimelineEvent.Name.allCases { #expect(words.contains(Substring(name.rawValue))) }
  }

  @Test(arguments: ["dates", "exit-codes", "environment", "json", "settings"])
  func `a topic fits a terminal of 100 columns and no line ends in white space`(
    name: String
  ) throws {
    let run = try topic(name)
    #expect(run.status == .fine)
    for line in run.lines {
      #expect(Cells.count(line) <= 100)
      #expect(line.last?.isWhitespace != true)
    }
  }

  @Test func `a topic needs no home and no database`() throws {
    let run = try Home().clinch(["topics", "environment"], environment: ["HOME": ""])
    #expect(run.status == .fine)
  }
}
