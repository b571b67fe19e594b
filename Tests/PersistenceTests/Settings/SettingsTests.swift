import InterviewModel
import SQLite
import TestSupport
import Testing
import Zones

@testable import Persistence

@Suite struct SettingsTests {
  private func set(_ store: Store, _ values: (Setting, SettingValue)...) throws {
    for (setting, value) in values {
      _ = try store.write(Invocation("setting set", now: monday)) { try $0.set(setting, to: value) }
    }
  }

  private func hours(of followUp: FollowUp) -> [Int] {
    let window = followUp.window
    return [window.due, window.limit].map { ($0 - window.opens) / hour }
  }

  @Test func `a setting is stored, set again and reset, and undo takes each back`() throws {
    try withStore { store in
      #expect(try store.settings() == Settings())
      try set(store, (.limitHours, .number(72)), (.limitHours, .number(36)))
      #expect(try store.settings().window.limitHours == 36)
      let reset = try store.write(Invocation("setting reset", now: monday)) {
        try $0.reset(.limitHours)
      }
      #expect(reset == Settings())

      let limits = try (1...3).map { _ in
        _ = try store.undo(1, now: monday)
        return try store.settings().window.limitHours
      }
      #expect(limits == [36, 72, 48])
      #expect(try store.count("setting") == 0)
      _ = try store.redo(3, now: monday)
      #expect(try store.settings() == Settings())
    }
  }

  @Test func `to reset what was not set stores nothing`() throws {
    try withStore { store in
      _ = try store.write(Invocation("setting reset", now: monday)) { try $0.reset(.minutes) }

      #expect(!store.didSave)
      #expect(try store.count("operation") == 0)
    }
  }

  @Test func `hours that do not fit together are refused, and nothing is stored`() throws {
    try withStore { store in
      #expect(throws: SettingError.dueAfterLimit(due: 60, limit: 48)) {
        try set(store, (.dueHours, .number(60)))
      }
      #expect(try store.count("setting") == 0)

      try set(store, (.limitHours, .number(72)), (.dueHours, .number(60)))
      #expect(throws: SettingError.dueAfterLimit(due: 60, limit: 48)) {
        try store.write(Invocation("setting reset", now: monday)) { try $0.reset(.limitHours) }
      }
      #expect(try store.settings().window == WindowRule(dueHours: 60, limitHours: 72))
    }
  }

  @Test func `what another program stored is refused until it is reset or set`() throws {
    try withStore { store in
      try store.connection.run("INSERT INTO setting (key, value) VALUES ('minutes', 'an hour')")

      #expect(throws: SettingError.unreadable(.minutes)) { try store.settings() }
      #expect(throws: SettingError.unreadable(.minutes)) { try store.log(.at()) }
      #expect(throws: SettingError.unreadable(.minutes)) {
        try set(store, (.limitHours, .number(72)))
      }
      _ = try store.write(Invocation("setting reset", now: monday)) { try $0.reset(.minutes) }
      #expect(try store.settings() == Settings())
    }
  }

  @Test func `letters are opened by the hours that are set, check-ins by days`() throws {
    try withStore { store in
      try set(store, (.dueHours, .number(12)), (.limitHours, .number(36)))

      let logged = try store.log(.at(with: "Dana Lee")).followUps
      #expect(logged.map(\.kind) == [.thankYou, .checkIn])
      #expect(logged.of(.thankYou).map(hours) == [[12, 36]])
      #expect(logged.of(.checkIn).map(hours) == [[13, 60]])
    }
  }

  @Test func `everything that opens later goes by what is set then`() throws {
    try withStore { store in
      let change = try store.log(.at(with: "Dana Lee", opening: .none))
      let id = change.interview.id
      try set(store, (.dueHours, .number(12)), (.limitHours, .number(36)))

      // A letter that was never opened, and one to somebody named later.
      let sent = try store.settleLetters(of: id, .person("dana"), now: monday + 2 * hour)
      try store.debrief(id) {
        $0.people = [PersonEntry(name: "Sam Ito")]
      }
      let letters = try store.followUps(of: id).of(.thankYou)
      #expect(sent.map(hours) == [[12, 36]])
      #expect(letters.map(hours) == [[12, 36], [12, 36]])
    }
  }

  @Test func `a window keeps what it was opened by when a setting changes and when it moves`()
    throws
  {
    try withStore { store in
      let id = try store.log(.at(with: "Dana Lee")).interview.id
      try set(store, (.dueHours, .number(1)), (.limitHours, .number(2)))

      #expect(try store.letters(of: id).map(hours) == [[24, 48]])
      let moved = try store.write(Invocation("move", now: monday)) {
        try $0.move(id, to: NewTime(startsAt: monday + day))
      }
      #expect(moved.followUps.map(\.window.opens).first == monday + day + hour)
      #expect(moved.followUps.of(.thankYou).map(hours) == [[24, 48]])
    }
  }

  @Test func `whether a letter was late does not follow a setting`() throws {
    try withStore { store in
      let id = try store.log(.at(with: "Dana Lee")).interview.id
      try store.settleLetters(of: id, now: monday + hour + 40 * hour)
      try set(store, (.limitHours, .number(30)))

      _ = try store.write(Invocation("move", now: monday + 3 * day)) {
        try $0.move(id, to: NewTime(startsAt: monday - 60))
      }

      #expect(try store.followUps(of: id).of(.thankYou).map(\.isLate) == [false])
    }
  }

  @Test func `a limit on a weekend waits for Monday in the interview's zone, and moves with it`()
    throws
  {
    try withStore { store in
      try set(store, (.weekendToMonday, .onOff(true)))
      let thursday = at("2026-03-05 16:00", TestZones.newYork)
      let change = try store.log(.at("Acme", nil, thursday, zone: TestZones.newYork))
      let letter = try #require(change.followUps.of(.thankYou).first)
      #expect(letter.window.limit == at("2026-03-09 09:00", TestZones.newYork))

      // Switched off meanwhile; the letter keeps its rule.
      try set(store, (.weekendToMonday, .onOff(false)))
      let friday = NewTime(startsAt: thursday + day)
      let moved = try store.write(Invocation("move", now: monday)) {
        try $0.move(change.interview.id, to: friday)
      }
      #expect(
        moved.followUps.of(.thankYou).map(\.window.limit)
          == [at("2026-03-09 09:00", TestZones.newYork)])
      let back = NewTime(startsAt: thursday - day)
      let usual = try store.write(Invocation("move", now: monday)) {
        try $0.move(change.interview.id, to: back)
      }
      #expect(
        usual.followUps.of(.thankYou).map(\.window.limit) == [thursday - day + 49 * hour])
    }
  }

  @Test func `an interview without an end lasts as long as is set, one with an end as long`() throws
  {
    try withStore { store in
      try set(store, (.minutes, .number(45)))
      var entry = InterviewEntry.at()
      #expect(try store.log(entry).interview.endsAt == monday + 45 * minute)
      entry = .at("Globex")
      entry.minutes = 90
      #expect(try store.log(entry).interview.endsAt == monday + 90 * minute)
    }
  }

  @Test func `an offer's answer has the hours of the day on which the offer was recorded`() throws {
    try withStore { store in
      let change = try store.log(.at())
      try set(store, (.dueHours, .number(12)), (.limitHours, .number(72)))
      var entry = OfferEntry(zone: TestZones.berlin)
      let application = change.interview.applicationID
      let offered = try store.write(Invocation("offer", now: monday + day)) {
        try $0.receiveOffer(entry, for: application)
      }
      #expect(offered.followUps.of(.offerAnswer).map(hours) == [[12, 72]])
      #expect(offered.offer.window == offered.followUps.of(.offerAnswer).first?.window)

      _ = try store.write(Invocation("setting reset", now: monday)) { try $0.reset(.dueHours) }
      entry.terms = .to("82,000")
      let updated = try store.write(Invocation("offer", now: monday + day + hour)) {
        try $0.receiveOffer(entry, for: application)
      }
      #expect(updated.followUps.of(.offerAnswer).map(hours) == [[12, 72]])
    }
  }

  @Test func `a promise ends at its own date, whatever is set`() throws {
    try withStore { store in
      let id = try store.log(.at()).interview.applicationID
      try set(store, (.dueHours, .number(1)), (.limitHours, .number(2)))

      let promise = try store.write(Invocation("promise", now: monday)) {
        try $0.promise("references", by: monday + 5 * day, promisedAt: Occasion(monday), for: id)
      }

      #expect(promise.of(.promise).map(hours) == [[96, 120]])
    }
  }

  @Test func `an unknown zone is named where it decides about a letter, and nowhere else`() throws {
    let store = try Store.inMemory(zones: { $0 == "UTC" ? .utc : nil }, seed: 1)
    let id = try store.log(.at(with: "Dana Lee", opening: .none)).interview.id
    try store.settleLetters(of: id, now: monday + 2 * hour)
    _ = try store.undo(1, now: monday)
    #expect(store.unknownZones.isEmpty)
    try set(store, (.weekendToMonday, .onOff(true)))

    try store.settleLetters(of: id, now: monday + 2 * hour)
    #expect(store.unknownZones == ["Europe/Berlin"])
  }
}
