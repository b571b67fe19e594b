import InterviewModel
import Zones

/// The first line names something among the others: what is found is one of them, and an exact name
/// that only one has is always found.
func fuzzReference(_ octets: [UInt8]) throws {
  let lines = octets.lines
  let typed = lines[0]
  let names = lines.dropFirst().prefix(8).filter { !$0.isEmpty }
  let now = Instant(seconds: 100)

  let candidates = names.enumerated().map { number, name in
    InterviewReference.Candidate(
      id: Interview.ID(number + 1), application: Application.ID(number / 2 + 1), company: name,
      role: number.isMultiple(of: 2) ? nil : typed, isOpen: number != 2,
      startsAt: Instant(seconds: number * 60), zone: "UTC", isCancelled: number == 3)
  }
  let applications = names.enumerated().map { number, name in
    Application(id: Application.ID(number + 1), company: name, role: nil)
  }
  let people = names.enumerated().map { number, name in
    Person(id: Person.ID(number + 1), name: name, email: number == 1 ? typed : nil)
  }
  for purpose in [InterviewReference.Purpose.held, .planned, .change, .preparation] {
    if let choice = try? InterviewReference(typed).resolve(
      among: candidates, standingFor: HandleMeaning(application: Application.ID(1)), for: purpose,
      at: now)
    {
      try demand(candidates.contains(choice.meant), "one of them", "\(choice.meant.id)")
      try demand(!choice.passedOver.contains(choice.meant), "others", "\(choice.meant.id)")
    }
  }
  _ = ApplicationReference(typed)
  if let id = FollowUp.ID(handle: typed) {
    try demand(FollowUp.ID(handle: id.handle) == id, "a number is read as it is shown", id.handle)
  }
  // As long as a name of a command: the time it takes is that of both lengths multiplied.
  _ = TextDistance.nearest(
    to: String(typed.unicodeScalars.prefix(24)),
    among: names.map { String($0.unicodeScalars.prefix(24)) })
  if let found = try? ApplicationReference.resolve(typed, among: applications) {
    try demand(applications.contains { $0.id == found.id }, "one of them", found.company)
  } else if names.filter({ $0.foldedKey == typed.foldedKey }).count == 1, !typed.folded.isEmpty {
    throw Broken(promise: "an exact name is found", found: typed)
  }
  if let found = try? PersonReference.resolve(typed, among: people) {
    try demand(people.contains { $0.id == found.id }, "one of them", found.name)
  }
}
