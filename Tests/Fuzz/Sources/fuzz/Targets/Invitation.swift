import InterviewModel
import Zones

private let zones = InvitationZones(
  zone: { ZoneDatabase.system.zone(named: $0) },
  spelling: { ZoneDatabase.system.spelling(of: $0) })

/// A calendar is refused, or says one interview: at a moment and with names that can be stored, as
/// long as one takes, with a link that is safe to open.
func fuzzInvitation(_ octets: [UInt8]) throws {
  let wrapped =
    octets.starts(with: begin) ? octets : begin + octets + Array("\nEND:VEVENT\nEND:VCALENDAR".utf8)
  try check(wrapped)
}

/// The same of a calendar in a mail.
func fuzzInvitationMail(_ octets: [UInt8]) throws {
  try check(Array("Subject: x\n".utf8) + octets)
}

private let begin = Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\n".utf8)

private func check(_ octets: [UInt8]) throws {
  do {
    let file = try InvitationFile(octets)
    for uid in [nil] + file.titles.prefix(3).map(\.uid) {
      for needsTime in [true, false] {
        guard
          let invitation = try? file.invitation(uid: uid, zones: zones, needsTime: needsTime)
        else { continue }
        try check(invitation)
      }
    }
    _ = try file.invitation(zones: zones)
  } catch is InvitationRefusal {
    return
  }
}

private func check(_ invitation: Invitation) throws {
  if let time = invitation.time {
    try demand(
      (0..<253_402_300_800).contains(time.startsAt.seconds), "a moment that can be stored",
      "\(time.startsAt.seconds)")
    try demand(
      time.minutes.map { Settings.interviewMinutes.contains($0) } ?? true,
      "a length that an interview has", "\(time.minutes ?? 0)")
  }
  let names =
    invitation.people.met.map(\.name)
    + [invitation.place, invitation.proposedCompany, invitation.mark?.uid].compactMap(\.self)
  for name in names {
    let read = try? InputText.name(name, field: "name")
    try demand(read?.isSame(as: name) ?? false, "text that can be stored", name)
  }
  if let link = invitation.link {
    let read = try? InputText.link(link, field: "link")
    try demand(read?.isSame(as: link) ?? false, "a link that can be opened", link)
  }
  for person in invitation.people.met {
    if let email = person.email {
      let read = try? InputText.email(email, field: "address")
      try demand(read?.isSame(as: email) ?? false, "an address", email)
    }
  }
}
