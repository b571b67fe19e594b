import InterviewModel
import Rendering
import Testing
import Zones

@Suite struct TimelineReportTests {
  private func timeline(
    tips: [DebriefedTip] = [], objections: [RaisedObjection] = [], followUps: [FollowUp] = [],
    isDebriefed: Bool = false, interview: Interview = Samples.interview, offers: [Offer] = []
  ) -> Timeline {
    var timeline = Timeline(
      application: Samples.application, interviews: [interview], tips: [interview.id: tips],
      objections: objections, followUps: followUps, offers: offers)
    if isDebriefed { timeline.debriefedAt = [interview.id: Samples.now - 3_600] }
    return timeline
  }

  private func lines(_ timeline: Timeline, width: Int? = nil) -> [String] {
    TimelineReport(timeline).text(Samples.layout(width: width)).split(separator: "\n").map {
      String($0)
    }
  }

  @Test func `an application is shown with everything that belongs to it`() {
    let text = TimelineReport(
      timeline(
        tips: [
          DebriefedTip(tip: Samples.ask, result: .done),
          DebriefedTip(tip: Samples.objection, result: nil),
        ], followUps: [Samples.letter(limitIn: 3_600), Samples.checkIn], isDebriefed: true)
    ).text(Samples.layout())
    #expect(
      text == """
        Acme, Engineer (a1)
          stage           interviews, round 2
          waiting on      you: f12 due
          source          a friend

        Thu 19 Nov 14:00  Interview 7, round 2, video
                            when            Thu 19 Nov 2026 14:00–15:00
                            with            Dana Lee (CTO), Sam Ito
                            tips            ✓2

        Ahead
        Thu 19 Nov 19:00  f12  letter to Dana Lee: due now, overdue after Thu 19 Nov 2026 19:00 (in 1 h)
        Sat 21 Nov 19:00  f13  check-in: due Fri 20 Nov 2026 19:00 (in 1 d 1 h), overdue after Sat 21 Nov \
        2026 19:00

        """)
  }

  @Test func `without a debrief nothing is said of the tips`() throws {
    let shown = lines(timeline(tips: [DebriefedTip(tip: Samples.ask, result: nil)]))
    #expect(shown.last == "                    with            Dana Lee (CTO), Sam Ito")
  }

  @Test func `the tips of an interview are one line of signs, with the notes about them`() {
    let results: [(TipResult?, String?)] = [
      (.skipped, nil), (.done, "said it twice"), (.declined, nil), (.notApplicable, nil),
      (nil, nil),
      (.done, nil),
    ]
    let tips = results.enumerated().map { place, result in
      var tip = Samples.ask
      tip.number = place + 1
      return DebriefedTip(tip: tip, result: result.0, note: result.1)
    }
    #expect(
      lines(timeline(tips: tips)).suffix(2) == [
        "                    tips            ✓2 ✓6 ✗1 –3 ·4",
        "                    note on 2       said it twice",
      ])
  }

  @Test func `where it is asked for, the tips are named`() {
    let shown = TimelineReport(
      timeline(
        tips: [
          DebriefedTip(tip: Samples.ask, result: .done),
          DebriefedTip(tip: Samples.objection, result: nil),
        ]), naming: true
    ).text(Samples.layout())
    #expect(
      shown.hasSuffix(
        """
                            done            2 Ask for the next step
                            not logged      6 Ask about concerns

        """))
  }

  @Test func `an objection is shown once, with who raised it, in its interview`() throws {
    let shown = lines(
      timeline(
        tips: [DebriefedTip(tip: Samples.objection, result: .done, note: "no Go")],
        objections: [
          .init(
            interview: Samples.interview.id, person: Samples.dana, text: "no Go",
            loggedAt: Samples.now)
        ], isDebriefed: true))
    #expect(shown.filter { $0.contains("no Go") }.count == 1)
    #expect(shown.last == "                    concern         Dana Lee: no Go")
  }

  @Test func `a letter says how it went, how late, and what was noted`() {
    var letter = Samples.letter(
      limitIn: -7_200, settled: Settlement(at: Samples.now - 3_600, manner: .sent))
    letter.channel = .email
    letter.note = "with\u{1B} the slides"
    #expect(
      lines(timeline(followUps: [letter])).suffix(2) == [
        "Thu 19 Nov 17:00  f12  letter to Dana Lee: sent (email), 1 h late",
        "                    note            with\\u{1B} the slides",
      ])
  }

  @Test func `a letter that another one covers says so`() {
    let letter = Samples.letter(
      limitIn: 7_200,
      settled: Settlement(at: Samples.now - 3_600, manner: .waived, disposition: .panel))
    #expect(
      lines(timeline(followUps: [letter])).last
        == "Thu 19 Nov 17:00  f12  letter to Dana Lee: covered by the letter to the panel")
  }

  @Test func `a cancelled interview keeps what was known about it`() {
    var interview = Samples.interview
    interview.cancelledAt = Samples.now - 86_400
    interview.place = "Hall 3"
    let shown = lines(timeline(interview: interview))
    #expect(shown[4] == "Wed 18 Nov 18:00  Interview 7, round 2, video, cancelled")
    #expect(shown.contains("                    where           Hall 3"))
  }

  @Test func `an offer has its dates, in writing, more time and the answer`() {
    let now = Samples.now
    let offer = Offer(
      id: .init(1), applicationID: .init(1), company: "Acme", receivedAt: now - 9_000,
      writtenAt: now - 6_000, terms: "82,000", employerDeadlineAt: now + 86_400,
      answer: .declined, answeredAt: now - 1_200, note: "in euros",
      extensions: [.init(id: .init(1), askedAt: now - 3_000, untilAt: now + 7_200, granted: false)])
    #expect(
      lines(timeline(offers: [offer])).suffix(7) == [
        "Thu 19 Nov 15:30  Offer",
        "                    terms           82,000",
        "                    deadline        Fri 20 Nov 2026 18:00 (in 1 d)",
        "                    note            in euros",
        "Thu 19 Nov 16:20  Offer in writing",
        "Thu 19 Nov 17:10  More time asked for, until Thu 19 Nov 2026 20:00: refused",
        "Thu 19 Nov 17:40  Offer declined",
      ])
  }

  @Test(arguments: [60, 80, 120])
  func `lines that are too long for the terminal go on beside their date`(width: Int) {
    var promise = Samples.checkIn
    promise.kind = .promise
    promise.what = String(repeating: "references and a sketch ", count: 9)
    let shown = lines(timeline(followUps: [promise]), width: width)
    for line in shown { #expect(line.cellWidth <= width, "\(line)") }
    #expect(shown.filter { $0.contains("references") }.count > 2)
  }

  @Test func `an application without events is its facts alone`() {
    let timeline = Timeline(
      application: Samples.application, interviews: [], tips: [:], objections: [], followUps: [])
    #expect(
      TimelineReport(timeline).text(Samples.layout())
        == "Acme, Engineer (a1)\n  stage           applied\n  waiting on      them\n"
        + "  source          a friend\n")
  }

  @Test func `the JSON says which tips and objections belong to which interview`() {
    let shown = timeline(
      tips: [DebriefedTip(tip: Samples.objection, result: .done, note: "no Go")],
      objections: [
        .init(
          interview: Samples.interview.id, person: Samples.dana, text: "no Go",
          loggedAt: Samples.now)
      ])
    let json = TimelineReport(shown).json(at: Samples.now).document()
    #expect(
      json.hasPrefix("{\n  \"application\": {\n    \"applied_at\": null,\n    \"cold\": false,"))
    #expect(
      json.contains(
        """
          "objections": [
            {
              "answer": null,
              "interview": 7,
              "person": "Dana Lee",
              "text": "no Go"
            }
          ],
          "offers": [],
          "timeline": [
            {
              "at": "2026-11-19T14:00:00Z",
              "day_only": false,
              "event": "interview",
              "follow_up": null,
              "interview": 7,
              "offer": null,
              "person": null,
              "text": null
            },
            {
              "at": "2026-11-19T18:00:00Z",
              "day_only": false,
              "event": "objection",
              "follow_up": null,
              "interview": 7,
              "offer": null,
              "person": "Dana Lee",
              "text": "no Go"
            }
          ],
          "tips": [
            {
              "derived": false,
              "interview": 7,
              "key": "objection",
              "note": "no Go",
              "result": "done",
              "tip": 6
            }
          ]
        }

        """))
  }
}
