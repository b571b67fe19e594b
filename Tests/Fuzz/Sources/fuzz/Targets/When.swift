import InterviewModel
import Zones

private let berlin = ZoneDatabase.system.zone(named: "Europe/Berlin") ?? .utc
private let newYork = ZoneDatabase.system.zone(named: "America/New_York") ?? .utc

private let context = WhenContext(
  now: Instant(seconds: 1_795_107_600), zone: berlin, machine: newYork,
  zones: { ZoneDatabase.system.zone(named: $0) },
  spelling: { ZoneDatabase.system.spelling(of: $0) })

private let uses: [WhenUse] = [
  .moment(requiresTime: true), .moment(requiresTime: false), .deadline, .since, .until,
  .appointment,
]

/// A text that says when is read as a moment of the years 1970…9999, or refused with words.
///
/// What was read is read again as it is written; an end comes after its begin, at most a day later.
func fuzzWhen(_ octets: [UInt8]) throws {
  let (use, rest) = octets.choice(below: uses.count)
  do {
    let when = try When.parse(rest.text, for: uses[use], in: context)
    try demand(
      (0..<253_402_300_800).contains(when.instant.seconds), "within 1970…9999",
      "\(when.instant.seconds)")
    try demand(
      when.end.map { (60...86_400).contains($0 - when.instant) } ?? true,
      "a range of a day at most",
      rest.text)
    try demand(
      when.end == nil || uses[use] == .appointment, "an end where one is wanted", rest.text)
    let zone = when.zone ?? berlin
    let written = When.text(of: when.instant, in: zone, named: true)
    let again = try When.parse(written, for: .moment(requiresTime: true), in: context)
    try demand(again.instant == when.instant, "what is written is read back", written)
  } catch let error as WhenError {
    try demand(!error.message.isEmpty, "a refusal says why", rest.text)
  }
  _ = try? SpanText.seconds(in: rest.text, bare: 60)
}
