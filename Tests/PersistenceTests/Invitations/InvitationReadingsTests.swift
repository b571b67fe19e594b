import InterviewModel
import TestSupport
import Testing
import Zones

@testable import Persistence

/// Who came with an invitation and who was named by the owner, as the log of operations has it.
@Suite struct InvitationReadingsTests {
  private static let uid = "1@acme.example"

  private static func entry(
    own: String? = nil, invited: String?, place: String? = "Hall 1"
  ) throws -> InterviewEntry {
    var entry = InterviewEntry.at("Acme", nil, monday, with: own)
    entry.ownPeopleCount = entry.people.count
    entry.people += try invited.map { try PersonEntry.list($0, field: "people") } ?? []
    entry.place = place
    entry.minutes = 60
    entry.invitation = InvitationMark(uid: uid, sequence: 0, stamp: monday)
    return entry
  }

  private func invited(in store: Store) throws -> [String] {
    let known = try #require(try store.interviews(invitedBy: Self.uid).first)
    return known.interview.interviewers.filter { known.reading.invited.contains($0.id) }
      .map(\.name)
  }

  private func log(_ entry: InterviewEntry, _ command: String, in store: Store) throws {
    _ = try store.write(Invocation(command, now: monday - day)) { try $0.log(entry) }
  }

  @Test(
    arguments: [
      (nil, "log --from", ["Dana Lee", "Sam Ito"]),
      ("Kim Roe", "log --from --with", ["Dana Lee", "Sam Ito"]),
      // Without the flag in the log nothing says that an invitation was read.
      (nil, "log", []), (nil, "import", []),
    ] as [(String?, String, [String])])
  func `those named by the invitation alone are told from the owner's`(
    own: String?, command: String, expected: [String]
  ) throws {
    try withStore { store in
      try log(Self.entry(own: own, invited: "Dana Lee; Sam Ito"), command, in: store)
      #expect(try invited(in: store) == expected)
    }
  }

  @Test func `who is taken out and named again by the owner is the owner's`() throws {
    try withStore { store in
      try log(Self.entry(invited: "Dana Lee; Sam Ito"), "log --from", in: store)
      let id = try #require(try store.interviews(invitedBy: Self.uid).first).interview.id
      var edit = InterviewEdit()
      edit.absent = ["Dana"]
      _ = try store.write(Invocation("edit interview", now: monday)) { try $0.edit(id, edit) }
      edit.absent = []
      edit.people = [PersonEntry(name: "Dana Lee")]
      _ = try store.write(Invocation("edit interview", now: monday)) { try $0.edit(id, edit) }
      #expect(try invited(in: store) == ["Sam Ito"])
      let known = try #require(try store.interviews(invitedBy: Self.uid).first)
      #expect(known.reading.brought.map(\.name) == ["Dana Lee", "Sam Ito"])
    }
  }

  @Test func `what an invitation said is known after its owner corrected it`() throws {
    try withStore { store in
      try log(Self.entry(invited: "Dana Lee"), "log --from", in: store)
      let id = try #require(try store.interviews(invitedBy: Self.uid).first).interview.id
      _ = try store.write(Invocation("move", now: monday - day)) {
        try $0.move(id, to: NewTime(startsAt: monday + day))
      }
      var edit = InterviewEdit()
      edit.place = .to("Hall 9")
      _ = try store.write(Invocation("edit interview", now: monday)) { try $0.edit(id, edit) }
      let reading = try #require(try store.interviews(invitedBy: Self.uid).first).reading
      #expect(reading.startsAt == monday)
      #expect(reading.endsAt == monday + hour)
      #expect(reading.place == "Hall 1")
      #expect(!reading.keepsPlace)
    }
  }

  @Test func `flags are the owner's words`() throws {
    try withStore { store in
      try log(Self.entry(invited: "Dana Lee"), "log --from --at --place", in: store)
      let reading = try #require(try store.interviews(invitedBy: Self.uid).first).reading
      #expect(reading.startsAt == nil)
      #expect(reading.keepsPlace)
    }
  }

  @Test func `an undone reading brought nobody`() throws {
    try withStore { store in
      try log(Self.entry(invited: "Dana Lee"), "log --from", in: store)
      let known = try #require(try store.interviews(invitedBy: Self.uid).first).interview
      var update = InvitationUpdate(
        try Self.entry(invited: "Dana Lee; Sam Ito"),
        mark: InvitationMark(uid: Self.uid, sequence: 1, stamp: monday), over: known, by: Settings()
      )
      update.gone = known.interviewers
      _ = try store.write(Invocation("log --from", now: monday - day)) {
        try $0.follow(update, known.id)
      }
      #expect(try store.interview(known.id).interviewers.map(\.name) == ["Sam Ito"])
      #expect(try store.followUps(of: known.id).of(.thankYou).count == 1)
      let read = try #require(try store.interviews(invitedBy: Self.uid).first).reading
      #expect(read.brought.map(\.name) == ["Sam Ito"])
      _ = try store.undo(1, now: monday)
      #expect(try invited(in: store) == ["Dana Lee"])
    }
  }
}
