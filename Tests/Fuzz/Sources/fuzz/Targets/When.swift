import InterviewModel
import Zones

private let berlin = ZoneDatabase.system.zone(named: "Europe/Berlin") ?? .utc

private let context = WhenContext(
  now: Instant(seconds: 1_795_107_600), zone: berlin,
  zones: { ZoneDatabase.system.zone(named: $0) },
  spelling: { ZoneDatabase.system.spelling(of: $0) })

private let uses: [WhenUse] = [
  .moment(requiresTime: true), .moment(requiresTime: false), .deadline, .since, .until,
]

/// A text that says when is read as a moment of the years 1970…9999, or refused with words.
func fuzzWhen(_ octets: [UInt8]) throws {
  let (use, rest) = octets.choice(below: uses.count)
  do {
    let when = try When.parse(rest.text, for: uses[use], in: context)
    try demand(
      (0..<253_402_300_800).contains(when.instant.seconds), "within 1970…9999",
      "\(when.instant.seconds)")
  } catch let error as WhenError {
    try demand(!error.message.isEmpty, "a refusal says why", rest.text)
  }
}
