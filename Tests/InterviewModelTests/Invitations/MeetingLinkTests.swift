import InterviewModel
import Testing

/// Where a meeting is joined, and where it is held.
@Suite struct MeetingLinkTests {
  @Test(
    arguments: [
      (
        ["X-GOOGLE-CONFERENCE:https://meet.google.com/a", "URL:https://acme.example/u"],
        "https://meet.google.com/a", nil
      ),
      (
        [
          "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://meet.acme.example/c",
          "URL:https://acme.example",
        ],
        "https://meet.acme.example/c", nil
      ),
      (
        ["CONFERENCE;FEATURE=PHONE:tel:+49-30-1", "URL:https://acme.example/u"],
        "https://acme.example/u", nil
      ),
      (
        ["URL:https://acme.example/u", "LOCATION:https://zoom.us/j/1"], "https://zoom.us/j/1", nil
      ),
      (
        ["URL:https://acme.example/careers", "DESCRIPTION:join https://acme.zoom.us/j/1 now"],
        "https://acme.zoom.us/j/1", nil
      ),
      (
        ["URL:https://acme.example/careers", "LOCATION:Room 5\\, https://meet.google.com/a"],
        "https://meet.google.com/a", "Room 5"
      ),
      (
        ["URL:https://acme.example/careers", "X-ALT-DESC:<a href=\"https://teams.live.com/m/1\">"],
        "https://teams.live.com/m/1", nil
      ),
      (
        ["URL:https://zoom.us/j/2", "LOCATION:https://zoom.us/j/1"], "https://zoom.us/j/2", nil
      ),
      (
        ["URL:https://acme.example/u", "LOCATION:https://acme.example/room"],
        "https://acme.example/u", nil
      ),
      (
        ["URL:https://acme.example/u", "DESCRIPTION:https://zoom.us/j/1/cancel"],
        "https://acme.example/u", nil
      ),
      (
        ["LOCATION:https://acme.example/room", "DESCRIPTION:https://zoom.us/j/1"],
        "https://acme.example/room", nil
      ),
      (
        ["LOCATION:Room 5\\; https://acme.zoom.us/j/1", "DESCRIPTION:https://zoom.us/j/2"],
        "https://acme.zoom.us/j/1", "Room 5"
      ),
      (
        [
          "LOCATION:Google Meet (instructions in description)",
          "DESCRIPTION:Join: https://calendly.com/events/abc-1/google_meet\\nCancel: "
            + "https://calendly.com/cancellations/1\\nhttps://calendly.com/reschedulings/1",
        ],
        "https://calendly.com/events/abc-1/google_meet",
        "Google Meet (instructions in description)"
      ),
      (
        ["DESCRIPTION:https://calendly.com/events/abc/zoom https://calendly.com/acme/30min"],
        "https://calendly.com/events/abc/zoom", nil
      ),
      (
        ["DESCRIPTION:https://calendly.com/acme https://app.cal.com/video/x1"],
        "https://app.cal.com/video/x1", nil
      ),
      (["DESCRIPTION:https://calendly.com/events/cancel/zoom https://cal.com/ann"], nil, nil),
      (["LOCATION:Hauptstr. 1 (Hof)\\, Berlin"], nil, "Hauptstr. 1 (Hof), Berlin"),
      (
        ["DESCRIPTION:see https://acme.example/x\\nhttps://us06web.zoom.us/j/1?pwd=a.1."],
        "https://us06web.zoom.us/j/1?pwd=a.1", nil
      ),
      (
        ["DESCRIPTION:<a href=\"https://teams.microsoft.com/l/x?a=1&amp;b=2\">Join</a>"],
        "https://teams.microsoft.com/l/x?a=1&b=2", nil
      ),
      (["DESCRIPTION:(https://acme.webex.com/m/1)"], "https://acme.webex.com/m/1", nil),
      (["DESCRIPTION:Join\\, https://whereby.com/acme\\, now"], "https://whereby.com/acme", nil),
      (["DESCRIPTION:HTTPS://MEET.JIT.SI/Acme"], "https://MEET.JIT.SI/Acme", nil),
      // Other hosts that look like one, and addresses that a browser must not get.
      (["DESCRIPTION:https://zoom.us.evil.example/j/1"], nil, nil),
      (["DESCRIPTION:https://evilzoom.us/j/1"], nil, nil),
      (["DESCRIPTION:https://meet.google.com@evil.example/x"], nil, nil),
      (["URL:file:///etc/passwd", "LOCATION:javascript:alert(1)"], nil, "javascript:alert(1)"),
      (["URL:http://acme.example/u"], nil, nil),
      // Whoever has these can call the meeting off.
      (["URL:https://calendly.com/cancellations/SECRET"], nil, nil),
      (["LOCATION:https://calendly.com/reschedulings/SECRET"], nil, nil),
      (["URL:https://app.cal.com/booking/1?cancel=true"], nil, nil),
      (["LOCATION:Office\\, https://calendly.com/cancellations/SECRET"], nil, "Office"),
    ] as [([String], String?, String?)])
  func `the link is looked for where it means most first`(
    lines: [String], link: String?, place: String?
  ) throws {
    let event = ["BEGIN:VEVENT", "UID:1", "DTSTART:20261202T130000Z"] + lines + ["END:VEVENT"]
    let invitation = try InvitationFile(CalendarSample.calendar(event)).read()
    #expect(invitation.link == link)
    #expect(invitation.place == place)
  }

  @Test(
    arguments: [
      (["LOCATION:https://zoom.us/j/1"], InterviewKind.video),
      (["X-GOOGLE-CONFERENCE:https://meet.google.com/a", "LOCATION:Hauptstr. 1"], .other),
      (["URL:https://acme.example"], .other), ([], .other),
      (["X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/1"], .video),
      (
        [
          "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/1",
          "LOCATION:Microsoft Teams Meeting",
        ], .video
      ),
      (["LOCATION:Microsoft Teams-Besprechung", "DESCRIPTION:https://teams.live.com/m/1"], .video),
      (["URL:https://acme.example/careers", "DESCRIPTION:https://zoom.us/j/1"], .video),
      (["LOCATION:Zoom", "DESCRIPTION:https://acme.zoom.us/j/1"], .video),
      (["LOCATION:Online (see link below)", "URL:https://meet.jit.si/a"], .video),
      (["LOCATION:Zoom: https://acme.zoom.us/j/1"], .video),
      (["LOCATION:Google Meet", "X-GOOGLE-CONFERENCE:https://meet.google.com/a"], .video),
      (["CONFERENCE;FEATURE=VIDEO:https://meet.acme.example/c"], .video),
      (["LOCATION:Meeting room 5", "DESCRIPTION:https://zoom.us/j/1"], .other),
      (["LOCATION:Link Street 1", "X-GOOGLE-CONFERENCE:https://meet.google.com/a"], .other),
      (["LOCATION:Microsoft Teams Meeting"], .other), (["LOCATION:https://acme.example"], .other),
    ] as [([String], InterviewKind)])
  func `a link to a meeting alone is a video call`(lines: [String], kind: InterviewKind) throws {
    let event = ["BEGIN:VEVENT", "UID:1", "DTSTART:20261202T130000Z"] + lines + ["END:VEVENT"]
    #expect(try InvitationFile(CalendarSample.calendar(event)).read().kind == kind)
  }

  @Test(
    arguments: [
      ("Interview with Quarry Inc.", nil, "Quarry Inc."), ("Interview @ Acme, 14:00", nil, "Acme"),
      ("Chat at Blue River GmbH (remote)", nil, "Blue River GmbH"), ("Interview", nil, nil),
      ("Alex and Maya", nil, nil), ("Interview", "ann@acme.example", "Acme"),
      ("ACME Corp: interview", "ann@acme.example", "ACME Corp"),
      ("Interview: Engineer - Acme Inc.", "ann@acme.example", "Acme Inc."),
      ("Interview (Blue River)", "ann@mail.blue-river.co.uk", "Blue River"),
      ("Interview", "ann@blue-river.example", "Blue River"), ("Interview", "ann@gmail.com", nil),
      ("Interview", "no-reply@calendly.com", nil), ("Gespräch bei Müller SE", nil, "Müller SE"),
    ] as [(String, String?, String?)])
  func `a company is proposed as it is spelled`(
    title: String, organizer: String?, company: String?
  ) throws {
    let lines =
      ["SUMMARY:\(title)"] + (organizer.map { ["ORGANIZER;CN=Ann Lee:mailto:\($0)"] } ?? [])
    let event = ["BEGIN:VEVENT", "UID:1", "DTSTART:20261202T130000Z"] + lines + ["END:VEVENT"]
    #expect(
      try InvitationFile(CalendarSample.calendar(event)).read().proposedCompany == company)
  }

  private static let safe = "https://eur01.safelinks.protection.outlook.com/"

  @Test(arguments: [
    (
      "\(safe)?url=https%3A%2F%2Fteams.microsoft.com%2Fl%2Fmeetup-join%2F19&data=05",
      "https://teams.microsoft.com/l/meetup-join/19"
    ),
    (
      "\(safe)ap/t-59584e83/?url=https%3a%2f%2facme.zoom.us%2fj%2f1%3fpwd%3dA&amp;data=05",
      "https://acme.zoom.us/j/1?pwd=A"
    ),
    (
      "https://www.google.com/url?q=https%3A%2F%2Fmeet.google.com%2Fabc&sa=D",
      "https://meet.google.com/abc"
    ),
    (
      "https://urldefense.com/v3/__https://acme.zoom.us/j/1__;!!Ab!cd$", "https://acme.zoom.us/j/1"
    ),
    (
      "https://urldefense.proofpoint.com/v2/url?u=https-3A__acme.zoom.us_j_1&d=Dw",
      "https://acme.zoom.us/j/1"
    ),
    (
      "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fmeet.google.com%2fabc&c=E",
      "https://meet.google.com/abc"
    ),
    (
      "\(safe)?url=https%3A%2F%2Furldefense.com%2Fv3%2F__https%3A%2F%2Fzoom.us%2Fj%2F1__%3B!!A",
      "https://zoom.us/j/1"
    ),
  ])
  func `a link that a mail filter wrapped is found`(wrapped: String, link: String) throws {
    for line in ["DESCRIPTION:Join <\(wrapped)>", "LOCATION:\(wrapped)", "URL:\(wrapped)"] {
      let invitation = try InvitationFile(CalendarSample.event(line)).read()
      #expect(invitation.link == link, "\(line)")
    }
  }

  @Test(arguments: [
    "\(safe)?url=https%3A%2F%2Fcalendly.com%2Fcancellations%2FSECRET&data=05",
    "\(safe)?url=file%3A%2F%2F%2Fetc%2Fpasswd",
    "\(safe)?url=https%3A%2F%2Fteams.microsoft.com%0A%2Fx",
    "\(safe)?url=%zz", "https://teams.example/?url=https%3A%2F%2Fzoom.us%2Fj%2F1",
  ])
  func `what is wrapped and no meeting's address stays out`(wrapped: String) throws {
    let invitation = try InvitationFile(CalendarSample.event("DESCRIPTION:\(wrapped)")).read()
    #expect(invitation.link == nil)
  }
}
