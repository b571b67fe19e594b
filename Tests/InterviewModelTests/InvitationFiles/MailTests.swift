import InterviewModel
import TestSupport
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Invitations in mails.
@Suite struct MailTests {
  private static let calendar = CalendarSample.event(
    "ORGANIZER;CN=Jörg Lee:mailto:joerg@acme.example",
    "ATTENDEE;CN=Alex Roe:mailto:alex@roe.example", "LOCATION:Hauptstraße 1")

  /// The bytes of a text in ISO 8859-1, of which it has only such characters.
  private static func latin1(_ octets: [UInt8]) -> [UInt8] {
    String(decoding: octets, as: UTF8.self).unicodeScalars.map {
      UInt8(truncatingIfNeeded: $0.value)
    }
  }

  private static func quotedPrintable(_ octets: [UInt8]) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return octets.flatMap { octet -> [UInt8] in
      let isPlain = (0x20..<0x7F).contains(octet) && octet != 0x3D || [0x0A, 0x0D].contains(octet)
      return isPlain ? [octet] : [0x3D, digits[Int(octet >> 4)], digits[Int(octet & 0xF)]]
    }
  }

  private static func base64(_ octets: [UInt8]) -> [UInt8] {
    Array(Data(octets).base64EncodedString(options: .lineLength64Characters).utf8)
  }

  private static func mail(_ header: String, _ body: [UInt8]) -> [UInt8] {
    Array("From: a@acme.example\nTo: Alex <alex@roe.example>\n\(header)\n\n".utf8) + body
  }

  private func readsWhole(_ mail: [UInt8]) throws {
    let invitation = try InvitationFile(mail).read()
    #expect(invitation.people.met.map(\.name) == ["Jörg Lee"])
    #expect(invitation.people.owner == "Alex Roe")
    #expect(invitation.place == "Hauptstraße 1")
  }

  @Test(arguments: [
    "Content-Type: text/calendar; charset=utf-8; method=REQUEST", "Content-Type: text/calendar",
    "content-type: TEXT/CALENDAR;\n\tcharset=\"UTF-8\"", "Content-Type: application/ics",
    "Content-Type: application/octet-stream; name=\"invite.ics\"",
    "Content-Type: application/octet-stream; name==?UTF-8?B?dGVybWluLmljcw==?=",
    "Content-Type: application/octet-stream\nContent-Disposition: attachment; filename=A.ICS",
    "Content-Type: application/octet-stream\nContent-Disposition: attachment; filename*0=inv;\n filename*1=ite.ics",
  ])
  func `a calendar is known by its type or its name`(header: String) throws {
    try readsWhole(Self.mail(header, Self.calendar))
  }

  @Test func `a calendar is decoded`() throws {
    let type = "Content-Type: text/calendar; charset="
    let way = "\nContent-Transfer-Encoding: "
    try readsWhole(
      Self.mail(type + "utf-8" + way + "quoted-printable", Self.quotedPrintable(Self.calendar)))
    try readsWhole(Self.mail(type + "utf-8" + way + "BASE64", Self.base64(Self.calendar)))
    try readsWhole(Self.mail(type + "utf-8" + way + "8bit", Self.calendar))
    for charset in ["iso-8859-1", "\"ISO-8859-1\"", "windows-1252", "latin1", "ISO-8859-15"] {
      let latin = Self.latin1(Self.calendar)
      try readsWhole(Self.mail(type + charset, latin))
      try readsWhole(
        Self.mail(type + charset + way + "Quoted-Printable", Self.quotedPrintable(latin)))
      try readsWhole(Self.mail(type + charset + way + "base64", Self.base64(latin)))
    }
  }

  @Test(arguments: [
    "\n_______________________________________________\nHiring mailing list\nhttps://lists.example/x\n",
    "\n--\nYou get this because you are on the list hiring\n",
    "\r\n\r\nUnsubscribe here: list.example\r\n",
  ])
  func `a mailing list's words behind a calendar in base64 are none of it`(footer: String) throws {
    let type = "Content-Type: text/calendar\nContent-Transfer-Encoding: base64"
    try readsWhole(Self.mail(type, Self.base64(Self.calendar) + Array(footer.utf8)))
  }

  @Test(arguments: [(true, true), (true, false), (false, true), (false, false)])
  func `a calendar in UTF-16 is read, alone and in a mail`(isLittle: Bool, hasMark: Bool) throws {
    let text = String(decoding: Self.calendar, as: UTF8.self)
    let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
    let octets = units.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittle ? [low, high] : [high, low]
    }
    try readsWhole(octets)
    let type = "Content-Type: text/calendar; charset=utf-16\nContent-Transfer-Encoding: base64"
    try readsWhole(Self.mail(type, Self.base64(octets)))
  }

  @Test func `what Windows-1252 has in the place of controls is read`() throws {
    var octets = Self.calendar
    let place = Array("Hauptstraße 1".utf8)
    let start = octets.indices.first { octets[$0...].starts(with: place) } ?? 0
    octets.replaceSubrange(
      start..<start + place.count, with: Array("Caf".utf8) + [0x93, 0x80, 0x94])
    let latin = Self.latin1(Array(octets[..<start])) + Array(octets[start...])
    let invitation = try InvitationFile(
      Self.mail("Content-Type: text/calendar; charset=windows-1252", latin)
    ).read()
    #expect(invitation.place == "Caf“€”")
  }

  @Test func `a mail may say what its calendar asks for`() throws {
    let header = "Content-Type: text/calendar; method="
    #expect(
      try InvitationFile(Self.mail(header + "CANCEL", Self.calendar)).read().purpose == .cancels)
    #expect(
      refusal { _ = try InvitationFile(Self.mail(header + "REPLY", Self.calendar)).read() }
        == "isNoInvitation")
  }

  /// A body with parts.
  private static func parts(_ boundary: String, _ parts: [[UInt8]]) -> [UInt8] {
    parts.flatMap { Array("--\(boundary)\n".utf8) + $0 + Array("\n".utf8) }
      + Array("--\(boundary)--\n".utf8)
  }

  @Test func `a calendar is found however deep it lies, and counted once`() throws {
    let part = Array("Content-Type: text/calendar\n\n".utf8) + Self.calendar
    let attached =
      Array("Content-Type: application/ics\nContent-Transfer-Encoding: base64\n\n".utf8)
      + Self.base64(Self.calendar)
    let inner =
      Array("Content-Type: multipart/alternative; boundary=inner\n\n".utf8)
      + Self.parts("inner", [Array("Content-Type: text/plain\n\nHello\n--inn".utf8), part])
    let body = Self.parts("outer", [inner, attached])
    try readsWhole(Self.mail("Content-Type: multipart/mixed; boundary=\"outer\"", body))
    let forwarded =
      Array("Content-Type: message/rfc822\n\n".utf8)
      + Self.mail("Content-Type: multipart/mixed; boundary=outer", body)
    try readsWhole(
      Self.mail("Content-Type: multipart/mixed; boundary=fwd", Self.parts("fwd", [forwarded])))
  }

  @Test func `a mail that goes on for ever within itself ends`() {
    let nested = (0..<50_000).map { "Content-Type: multipart/mixed; boundary=\($0)\n\n--\($0)\n" }
    #expect(
      refusal { _ = try InvitationFile(Array(nested.joined().utf8)) } == "noCalendarInMail")
  }

  @Test func `the owner is whom the mail was delivered to`() throws {
    let calendar = CalendarSample.event(
      "ORGANIZER;CN=Ann Lee:mailto:ann@acme.example", "ATTENDEE;CN=Bo Roe:mailto:bo@acme.example",
      "ATTENDEE;CN=Cy Doe:mailto:cy@agency.example")
    let mail =
      Array("Delivered-To: BO@acme.example\nTo: cy@agency.example\n".utf8)
      + Array("Content-Type: text/calendar\n\n".utf8) + calendar
    let people = try InvitationFile(mail).read().people
    #expect(people.owner == "Bo Roe")
    #expect(people.met.map(\.name) == ["Ann Lee", "Cy Doe"])
  }
}
