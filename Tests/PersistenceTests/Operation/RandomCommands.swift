import InterviewModel
import TestSupport
import Zones

@testable import Persistence

/// Random commands of every kind that a store has, most of which it accepts, the rest of which it
/// refuses.
struct RandomCommands {
  var generator: SeededGenerator
  var now = monday

  mutating func run(on store: Store) throws {
    now = now + Int.random(in: 0...3 * day, using: &generator)
    do {
      try command(on: store)
    } catch is any Refusal {
    } catch is ReferenceError {
    } catch is LetterChoiceError {
    } catch is OfferChoiceError {
    } catch is SettingError {
    }
  }

  private var invocation: Invocation { Invocation("random", now: now) }

  private mutating func command(on store: Store) throws {
    let interviews = try store.interviews(InterviewFilter())
    guard let interview = interviews.randomElement(using: &generator),
      Int.random(in: 0..<5, using: &generator) > 0
    else { return try log(store) }
    switch Int.random(in: 0..<18, using: &generator) {
    case 0:
      let days = Int.random(in: -3...3, using: &generator)
      _ = try store.write(invocation) {
        try $0.move(interview.id, to: NewTime(startsAt: interview.startsAt + days * day))
      }
    case 1:
      _ = try store.write(invocation) { try $0.cancel(interview.id, note: pick([nil, "Ill"])) }
    case 2, 3: try debrief(store, interview)
    case 4:
      try store.settleLetters(
        of: interview.id, pick([.only, .all, .person("dana")]), waived: pick([true, false]),
        now: now)
    case 5:
      let owed = try store.followUps(of: interview.applicationID).filter { $0.settled == nil }
      guard let followUp = owed.randomElement(using: &generator) else { return }
      try store.settle(followUp.id, waived: pick([true, false]), now: now)
    case 6: try draft(store, interview)
    case 7, 8, 9, 12, 13, 15: try offer(store, interview.applicationID)
    case 10: try tip(store)
    case 11: try remove(store, interview)
    case 14: try merge(store)
    case 16: try setting(store)
    default:
      let outcome = pick(Outcome.allCases.map(Optional.some) + [nil])
      try store.end(interview.applicationID, outcome, now: now)
    }
  }

  private mutating func log(_ store: Store) throws {
    let people = pick([nil, "Dana Lee", "dana lee <dana@acme.example>", "Kim Park; Dana Lee (CTO)"])
    let start = now + Int.random(in: -9...9, using: &generator) * day
    let entry = InterviewEntry.at(
      pick(["Acme", "ACMÉ", "Globex"]), pick([nil, "Backend", "Frontend"]), start, with: people,
      opening: pick([.timely, .all, .none]))
    try store.log(entry, now: now)
  }

  private mutating func debrief(_ store: Store, _ interview: Interview) throws {
    let tips = [Int: DebriefEntry.TipChange](
      uniqueKeysWithValues: (1...7).map {
        ($0, pick([.cleared] + TipResult.allCases.map { .result($0) }))
      })
    let person = pick([nil, PersonEntry(name: "Lou", email: "lou@acme.example")])
    let replyBy = pick([nil, now + 5 * day])
    let highlight = interview.interviewers.first.map {
      DebriefEntry.Personal(person: $0.id.handle, text: pick(["the rota", "the queues", ""]))
    }
    try store.debrief(interview.id, now: now) {
      $0.tips = tips
      $0.people = [person].compactMap(\.self)
      $0.replyBy = replyBy
      $0.highlights = [highlight].compactMap(\.self)
    }
  }

  private mutating func draft(_ store: Store, _ interview: Interview) throws {
    let occasions = try store.letterOccasions(
      of: interview.id, pick([.undrafted, .chosen(.all)]), at: now)
    let text = LetterText(subject: "Thank you", body: pick(["Dear Dana,\n", "e\u{301}\"\\\n", ""]))
    _ = try store.write(invocation) { operation in
      try operation.saveDrafts(occasions.map { ($0, text, .warm) })
    }
  }

  private mutating func offer(_ store: Store, _ application: Application.ID) throws {
    let date = now + Int.random(in: -1...9, using: &generator) * day
    switch Int.random(in: 0..<7, using: &generator) {
    case 0, 1:
      var entry = OfferEntry(zone: TestZones.berlin)
      entry.terms = pick([nil, .to("82,000 €")])
      entry.employerDeadlineAt = pick([nil, .to(date), .cleared])
      entry.answerByAt = pick([nil, .to(date), .cleared])
      _ = try store.write(invocation) { try $0.receiveOffer(entry, for: application) }
    case 2, 3, 4:
      _ = try store.write(invocation) {
        try $0.extendOffer(
          ExtensionEntry(until: date, granted: pick([nil, true, false]), zone: TestZones.berlin),
          of: application)
      }
    case 5:
      var entry = OfferAnswerEntry(
        pick([.accepted, .declined]), at: now, withdrawsOthers: pick([true, false]))
      if pick([true, false]) {
        entry.declines = Set(try store.openOffers(beside: application).map(\.id))
      }
      _ = try store.write(invocation) { try $0.answerOffer(of: application, entry) }
    default:
      _ = try store.write(invocation) {
        try $0.promise("two references", by: date, promisedAt: Occasion(now), for: application)
      }
    }
  }

  private mutating func tip(_ store: Store) throws {
    let tip = pick(try store.allTips())
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: _ = try store.write(invocation) { try $0.reword(tip, as: pick(["Ask.", "Say it."])) }
    case 1: _ = try store.write(invocation) { try $0.switchTip(tip, on: pick([true, false])) }
    default:
      _ = try store.write(invocation) {
        try $0.addTip(
          ClosingTip(
            number: 0, key: pick(["salary", "laugh"]), name: "New", phase: .attitude,
            wording: "New."))
      }
    }
  }

  private mutating func remove(_ store: Store, _ interview: Interview) throws {
    let application = try store.application(interview.applicationID)
    var things = pick([[Removable.interview(interview)], [], [], [.application(application)]])
    things += interview.interviewers.map { .person($0, of: [interview]) }
    things += try store.followUps(of: application.id).map { .followUp($0) }
    things += try store.offers(of: application.id).map { .offer($0) }
    things += try store.allTips().suffix(1).map { .tip($0) }
    let isRehearsal = pick([true, false, false])
    _ = try store.write(invocation, isRehearsal: isRehearsal) { try $0.remove([pick(things)]) }
  }

  private mutating func merge(_ store: Store) throws {
    let isRehearsal = pick([true, false])
    if pick([true, false, false]) {
      _ = try store.write(invocation, isRehearsal: isRehearsal) {
        try $0.mergeCompany(pick(["Acme", "Globex"]), into: pick(["Acme", "Globex"]))
      }
      return
    }
    let people = try store.peopleMet().map(\.person.id)
    guard let one = people.randomElement(using: &generator),
      let other = people.randomElement(using: &generator)
    else { return }
    _ = try store.write(invocation, isRehearsal: isRehearsal) {
      try $0.mergePerson(one, into: other)
    }
  }

  private mutating func setting(_ store: Store) throws {
    let (name, values) = pick([
      (Setting.limitHours, [12, 36, 72].map(SettingValue.number)),
      (.weekendToMonday, [.onOff(true), .onOff(false)]), (.minutes, [.number(45)]),
    ])
    if pick([true, false]) {
      _ = try store.write(invocation) { try $0.set(name, to: pick(values)) }
    } else {
      _ = try store.write(invocation) { try $0.reset(name) }
    }
  }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }
}
