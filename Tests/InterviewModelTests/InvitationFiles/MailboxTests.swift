import InterviewModel
import TestSupport
import Testing

/// Files with several mails, and mails that contradict their calendars.
@Suite struct MailboxTests {
  private static func event(
    _ uid: String, _ sequence: Int = 0, method: String? = "REQUEST"
  ) -> String {
    let calendar = CalendarSample.calendar(
      (method.map { ["METHOD:\($0)"] } ?? []) + [
        "BEGIN:VEVENT", "UID:\(uid)", "SEQUENCE:\(sequence)",
        "DTSTART;TZID=Europe/Berlin:2026120\(2 + sequence)T140000", "END:VEVENT",
      ])
    return String(decoding: calendar, as: UTF8.self)
  }

  private static func mail(_ calendar: String, method: String? = nil) -> String {
    let parameter = method.map { "; method=\($0)" } ?? ""
    return "From: a@acme.example\nContent-Type: text/calendar\(parameter)\n\n\(calendar)\n"
  }

  private static let line = "From a@acme.example Wed Nov 18 10:00:00 2026\n"
  private static let chat = "From: b@acme.example\nSubject: Hi\n\nFrom 10:00 on I am there\n"

  @Test(arguments: [
    [line + mail(event("1")), line + mail(event("2"))],
    [mail(event("1")), line + mail(event("2"))],
    [line + mail(event("1")) + "\n", "From - Thu Nov 19 09:00:00 2026\n" + mail(event("2"))],
    [line + chat, line + mail(event("1")), line + mail(event("2"))],
  ])
  func `several invitations in a mailbox are several`(mails: [String]) {
    let octets = Array(mails.joined().utf8)
    #expect(refusal { _ = try InvitationFile(octets).read() } == "several")
  }

  @Test(arguments: [
    [line + chat, line + mail(event("1"))], [line + mail(event("1")), line + chat],
    [line + mail(event("1")), line + mail(event("1"))],
  ])
  func `the only invitation in a mailbox is read`(mails: [String]) throws {
    let invitation = try InvitationFile(Array(mails.joined().utf8)).read()
    #expect(invitation.mark?.uid == "1")
  }

  @Test func `of two versions in a mailbox the newer is read, whichever comes first`() throws {
    let mails = [Self.line + Self.mail(Self.event("1", 1)), Self.line + Self.mail(Self.event("1"))]
    for text in [mails.joined(), mails.reversed().joined()] {
      let invitation = try InvitationFile(Array(text.utf8)).read()
      #expect(invitation.mark?.sequence == 1)
    }
  }

  @Test func `a line of prose parts no mail`() throws {
    let mail =
      "Subject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n"
      + "From 10:00 to 11:00 we meet.\nRoom: 4\n--b\nContent-Type: text/calendar\n\n"
      + Self.event("1") + "\n--b--\n"
    #expect(try InvitationFile(Array(mail.utf8)).read().mark?.uid == "1")
  }

  @Test(
    arguments: [
      ("CANCEL", "REQUEST", "methodsDisagree"), ("REQUEST", "CANCEL", "methodsDisagree"),
      ("cancel", "PUBLISH", "methodsDisagree"), ("REPLY", "REQUEST", "methodsDisagree"),
      ("REQUEST", "COUNTER", "methodsDisagree"), ("REPLY", "REPLY", "isNoInvitation"),
      ("request", "REQUEST", nil), ("REQUEST", "PUBLISH", nil), ("REQUEST", nil, nil),
      (nil, "REQUEST", nil), ("COUNTER", nil, "isNoInvitation"),
    ] as [(String?, String?, String?)])
  func `a mail and its calendar have to ask for the same`(
    mail: String?, calendar: String?, rule: String?
  ) {
    let text = Self.mail(Self.event("1", method: calendar), method: mail)
    #expect(refusal { _ = try InvitationFile(Array(text.utf8)).read() } == rule)
  }

  @Test func `one event that is called off and on in the same version is refused`() {
    let mails = ["REQUEST", "CANCEL"].map { Self.line + Self.mail(Self.event("1", method: $0)) }
    let octets = Array(mails.joined().utf8)
    #expect(refusal { _ = try InvitationFile(octets).read() } == "contradictsItself")
  }
}
