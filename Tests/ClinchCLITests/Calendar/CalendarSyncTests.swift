import TestSupport
import Testing

@testable import ClinchCLI

/// The calendar folder with a CalDAV server and a second client.
///
/// They are those of `pip install radicale vdirsyncer khal todoman`, in the folder that
/// `CLINCH_TEST_CALDAV` names.
@Suite(
  .enabled(
    if: environmentVariable("CLINCH_TEST_CALDAV") != nil,
    "CLINCH_TEST_CALDAV names no folder with radicale, vdirsyncer, khal and todoman"))
struct CalendarSyncTests {
  @Test func `what is logged, moved, cancelled and sent arrives at a second client`() throws {
    let script = Repository.path("Scripts/check-calendar-folder")
    let tools = try #require(environmentVariable("CLINCH_TEST_CALDAV"))
    let run = try BuiltProgram().run(
      "'\(script)' \"$(command -v clinch)\"", environment: ["CLINCH_TEST_CALDAV": tools])
    #expect(run.exit == 0, "\(run.stderr)")
    #expect(run.stdout.split(separator: "\n").count >= 12)
  }
}
