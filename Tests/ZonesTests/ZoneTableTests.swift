import TestSupport
import Testing

@testable import Zones

@Suite struct ZoneTableTests {
  private static let table = """
    # tzdb timezone descriptions
    DE\t+5230+01322\tEurope/Berlin\tmost of Germany
    NO\t+5955+01045\tEurope/Oslo
    AD\t+4230+00131\tEurope/Andorra

    """

  @Test(arguments: [
    (table, ["Europe/Andorra", "Europe/Berlin", "Europe/Oslo"]),
    ("", []), ("# alone", []), ("DE\t+5230+01322", []), ("\t\t\t", []),
    ("DE\t+5230+01322\t../../etc/passwd\n", []), ("DE\tx\tEurope/Ber lin\n", []),
    ("DE\tx\tEurope/\u{1B}[2J\nNO\tx\tEurope/Oslo", ["Europe/Oslo"]),
  ])
  func `the third column names zones, and what is no name is passed by`(
    table: String, names: [String]
  ) {
    #expect(ZoneTable.names(inTable: Array(table.utf8)) == names)
  }

  @Test func `the first directory that has a table decides`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("without")
    try folder.makeFolder("with")
    try folder.write(Self.table.utf8, to: "with/zone1970.tab")
    let database = ZoneDatabase(directories: [folder.file("without"), folder.file("with")])
    #expect(
      database.commonNames() == ["Europe/Andorra", "Europe/Berlin", "Europe/Oslo", "UTC"])
  }

  @Test func `without a table there is UTC`() throws {
    let folder = try TemporaryFolder()
    #expect(ZoneDatabase(directories: [folder.path]).commonNames() == ["UTC"])
  }
}
