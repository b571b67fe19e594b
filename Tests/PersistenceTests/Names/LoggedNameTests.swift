import SQLite
import Testing

@testable import Persistence

@Suite struct LoggedNameTests {
  @Test(arguments: [
    "00000000-0000-0000-0000-000000000000", "5b3cdac3-61cc-471a-a1b0-9cc09f8681ab",
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
  ])
  func `a uuid is kept as its bytes and comes back`(uuid: String) throws {
    let name = LoggedName(uuid: uuid, key: "7")

    #expect(try #require(UUIDText.octets(of: uuid)).count == 16)
    #expect(name.value == .blob(UUIDText.octets(of: uuid) ?? []))
    #expect(name.uuid(besides: "7") == uuid)
  }

  @Test(arguments: [
    "5B3CDAC3-61CC-471A-A1B0-9CC09F8681AB", "5b3cdac361cc-471a-a1b0-9cc0-9f8681ab",
    "5b3cdac3-61cc-471a-a1b0-9cc09f8681ag", "5b3cdac3-61cc-471a-a1b0-9cc09f8681a",
    "5b3cdac3x61cc-471a-a1b0-9cc09f8681ab", "",
  ])
  func `a name in another spelling is kept as it is`(uuid: String) {
    let name = LoggedName(uuid: uuid, key: "7")

    #expect(name.value == .text(uuid))
    #expect(name.uuid(besides: "7") == uuid)
  }

  @Test func `a row without a name goes by its key`() {
    let name = LoggedName(uuid: nil, key: "7")

    #expect(name.value == .text("7"))
    #expect(name.uuid(besides: "7") == nil)
  }
}
