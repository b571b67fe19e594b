import InterviewModel
import TestSupport
import Zones

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Invitations in the shapes that programs write them, and what each of them says.
enum InvitationSamples {
  /// What a sample is to yield, as far as that is written down.
  struct Expectation: Decodable {
    var verdict: String?
    var starts: String?
    var minutes: Int?
    var zone: String?
    var people: [String]?
    var place: String?
    var link: String?
    var uid: String?
    var sequence: Int?
  }

  /// Any entry; one of another shape expects nothing.
  private struct Entry: Decodable {
    let expectation: Expectation?

    init(from decoder: any Decoder) throws {
      expectation = try? Expectation(from: decoder)
    }
  }

  private static let folder = Repository.path("Tests/InterviewModelTests/Fixtures/Invitations")

  /// What each sample is to yield, by its name.
  static func expected() throws -> [String: Expectation] {
    let json = try TestFile.octets(folder + "/expected.json")
    return try JSONDecoder().decode([String: Entry].self, from: Data(json))
      .filter { $0.key.hasPrefix("ics/") }.compactMapValues(\.expectation)
  }

  static func octets(_ name: String) throws -> [UInt8] {
    try TestFile.octets("\(folder)/\(name)")
  }

  /// The invitation in a sample.
  static func invitation(_ name: String, uid: String? = nil, zone: String? = nil) throws
    -> Invitation
  {
    try InvitationFile(octets(name)).read(uid: uid, zone: zone)
  }

  /// The name of the rule that refuses a sample; nil where it is read.
  static func refusal(of name: String) throws -> String? {
    let octets = try octets(name)
    return InterviewModelTests.refusal { _ = try InvitationFile(octets).read() }
  }
}

extension InvitationZones {
  /// Those of this computer.
  static let system = InvitationZones(
    zone: { ZoneDatabase.system.zone(named: $0) },
    spelling: { ZoneDatabase.system.spelling(of: $0) })
}

extension InvitationFile {
  /// Reads it with the zones of this computer.
  func read(uid: String? = nil, zone: String? = nil, needsTime: Bool = true) throws -> Invitation {
    try invitation(
      uid: uid, zones: .system, zone: zone.flatMap { ZoneDatabase.system.zone(named: $0) },
      needsTime: needsTime)
  }
}

/// A calendar that a test writes, line by line.
enum CalendarSample {
  /// A calendar with one event of these lines, which begins on 2 December 2026 at 14:00 in Berlin
  /// where they do not say otherwise.
  static func event(_ lines: String..., method: String? = nil, zones: [String] = []) -> [UInt8] {
    let start = "DTSTART;TZID=Europe/Berlin:20261202T140000"
    let hasStart = lines.contains { $0.hasPrefix("DTSTART") }
    let event = ["BEGIN:VEVENT", "UID:1@acme.example"] + (hasStart ? [] : [start]) + lines
    return calendar((method.map { ["METHOD:\($0)"] } ?? []) + zones + event + ["END:VEVENT"])
  }

  /// A calendar of these lines.
  static func calendar(_ lines: [String]) -> [UInt8] {
    let all = ["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR", ""]
    return Array(all.joined(separator: "\r\n").utf8)
  }

  /// The time in a calendar with one event of these lines.
  static func time(_ lines: String..., zones: [String] = [], zone: String? = nil) throws
    -> Invitation.Time
  {
    let event = ["BEGIN:VEVENT", "UID:1@acme.example"] + lines + ["END:VEVENT"]
    let invitation = try InvitationFile(calendar(zones + event)).read(zone: zone)
    return try invitation.time ?? { throw Missing() }()
  }

  struct Missing: Error {}
}
