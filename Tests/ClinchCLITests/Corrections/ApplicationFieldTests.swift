import ClinchCLI
import InterviewModel
import TestSupport
import Testing

@Suite struct ApplicationFieldTests {
  @Test(arguments: Application.Field.allCases)
  func `each text of an application is corrected by a flag of its name, and shown`(
    field: Application.Field
  ) throws {
    let home = try Home()
    try home.logAcme()

    let run = try home.succeed(
      "edit", "application", "acme", "--\(field.rawValue)", "so they said")

    #expect(run.stdout.contains("so they said"))
  }

  @Test func `nobody has applied on a day that is still ahead`() throws {
    let home = try Home()
    try home.logAcme()
    let run = try home.clinch("edit", "application", "acme", "--applied", "1 dec")
    #expect(run.status == .data)
    #expect(try home.clinch("applications", "--json").json()[0]?["applied_at"] == .null)
    try home.succeed("edit", "application", "acme", "--applied", "today")
  }
}
