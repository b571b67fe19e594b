internal import InterviewModel
internal import Persistence

extension DemoScript {
  /// The applications that are still open.
  static let running: [DemoApplication] = [
    DemoApplication(
      company: "Lumen Health", role: "Senior Backend Engineer", source: "referral",
      rounds: [
        DemoRound(
          daysAgo: 30, hour: 11, minutes: 30, kind: .phone, people: [person("Grace Kim")],
          letters: [.sent(21)], debrief: DemoDebrief(tips: "dsdddd", impression: 4)),
        DemoRound(
          daysAgo: 22, hour: 15, people: [person("Marco Bianchi", "Staff Engineer")],
          letters: [.sent(21)],
          debrief: DemoDebrief(
            tips: "dddddd", impression: 4,
            objections: [.init(person: "Marco Bianchi", text: "little Kubernetes")],
            highlight: "how they page only humans who can act")),
        DemoRound(
          daysAgo: 2, hour: 10, minutes: 180, kind: .panel,
          people: [
            person("Grace Kim"), person("Marco Bianchi"), person("Zoë Laurent", "Head of Product"),
          ],
          letters: [.sent(20), .missing, .missing],
          debrief: DemoDebrief(
            tips: "ddddds", impression: 5, highlight: "the audit log that nobody could read",
            highlights: [
              .init(person: "Marco Bianchi", text: "how you page only humans who can act"),
              .init(person: "Zoë Laurent", text: "the nurses who test every release with you"),
            ],
            why: "what you build is used in a hurry and has to be right",
            bring: "eight years of running backends that must not fail")),
      ],
      promise: DemoPromise(what: "two references", daysAgo: 1, dueDaysAgo: -2)),
    DemoApplication(
      company: "Cobalt Bank", role: "Payments Engineer", source: "LinkedIn",
      rounds: [
        DemoRound(
          daysAgo: 27, hour: 9, minutes: 30, kind: .phone, people: [person("Hannah Weiss")],
          letters: [.missing], debrief: DemoDebrief(tips: "dsddds", impression: 3)),
        DemoRound(
          daysAgo: 16, hour: 13, people: [person("Liam Byrne")], letters: [.sent(26)],
          debrief: DemoDebrief(tips: "dddddc", impression: 3)),
      ],
      offer: DemoOffer(
        terms: "€78,000 a year, 28 days of leave", daysAgo: 1, answerDaysAgo: -2,
        deadlineDaysAgo: -6)),
    DemoApplication(
      company: "Fjord Maps", role: "Backend Engineer", zone: "Europe/Oslo",
      rounds: [
        DemoRound(
          daysAgo: 19, hour: 10, people: [person("Ingrid Solberg")], letters: [.sent(22)],
          debrief: DemoDebrief(tips: "ddddnd", impression: 4)),
        DemoRound(
          daysAgo: 9, hour: 10, minutes: 90,
          people: [person("Anders Lie"), person("Ingrid Solberg")],
          letters: [.sent(24), .covered],
          debrief: DemoDebrief(tips: "dsdddd", impression: 4)),
        DemoRound(daysAgo: -2, hour: 10, people: [person("Sigrid Hagen", "CEO")]),
      ]),
    DemoApplication(
      company: "Paperboat", role: "Full-Stack Engineer", source: "meet-up",
      rounds: [
        DemoRound(
          daysAgo: 12, hour: 17, minutes: 30, kind: .phone, people: [person("Dev Patel")],
          letters: [.sent(40)], debrief: DemoDebrief(tips: "ds.dds", impression: 2)),
        DemoRound(daysAgo: 4, hour: 14, people: [person("Sofia Lindqvist")], letters: [.missing]),
      ]),
    DemoApplication(
      company: "Acme Analytics", role: "Data Engineer", source: "LinkedIn",
      rounds: [
        DemoRound(
          daysAgo: 8, hour: 11, minutes: 30, kind: .phone, people: [person("Nadia Rahman")],
          letters: [.sent(22)], debrief: DemoDebrief(tips: "dsddds", impression: 3)),
        DemoRound(
          daysAgo: 1, hour: 15, people: [person("Chen Wei", "Data Lead"), person("Nadia Rahman")],
          letters: [.missing, .missing],
          debrief: DemoDebrief(
            tips: "ddddsd", impression: 4,
            objections: [.init(person: "Chen Wei", text: "my short time in the last job")],
            highlight: "the pipeline that reports its own gaps",
            highlights: [
              .init(person: "Nadia Rahman", text: "the on-call rota that analysts share")
            ],
            answers: [
              .init(
                person: "Chen Wei",
                text: "My last employer closed the Berlin office nine months after I joined.")
            ],
            why: "your engineers talk to the people who read their numbers",
            bring: "six years of data pipelines, two of them on call")),
        DemoRound(daysAgo: -5, hour: 9, kind: .onsite, people: [person("Chen Wei")]),
      ]),
    DemoApplication(
      company: "Tidewater", role: "Site Reliability Engineer", source: "recruiter",
      zone: "America/New_York",
      rounds: [
        DemoRound(
          daysAgo: 3, hour: 16, minutes: 45, people: [person("Jordan Blake")],
          letters: [.sent(25)], debrief: DemoDebrief(tips: "dsddd.", impression: 4)),
        DemoRound(daysAgo: -6, hour: 16, kind: .panel, people: [person("Jordan Blake")]),
      ]),
    DemoApplication(
      company: "Greyhound Rail", role: "Backend Engineer", source: "their site",
      appliedDaysAgo: 17),
    DemoApplication(
      company: "Saltmarsh Labs", role: "Platform Engineer", source: "LinkedIn",
      appliedDaysAgo: 3),
  ]
}
