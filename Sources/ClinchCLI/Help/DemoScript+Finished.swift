internal import InterviewModel
internal import Persistence

extension DemoScript {
  /// The applications that have come to an end.
  static let finished: [DemoApplication] = [
    DemoApplication(
      company: "Harborlight Data", role: "Data Engineer", source: "LinkedIn",
      rounds: [
        DemoRound(
          daysAgo: 88, hour: 10, minutes: 30, kind: .phone, people: [person("Ines Vogel")],
          letters: [.missing], debrief: DemoDebrief(tips: "ds.dss", impression: 2))
      ],
      end: (.ghosted, 60)),
    DemoApplication(
      company: "Northwind", role: "Backend Engineer", source: "referral",
      rounds: [
        DemoRound(
          daysAgo: 84, hour: 15, minutes: 30, kind: .phone, people: [person("Paul Adeyemi")],
          letters: [.sent(20)], debrief: DemoDebrief(tips: "dsddds", impression: 3)),
        DemoRound(
          daysAgo: 76, hour: 11, people: [person("Rita Okafor", "Engineering Manager")],
          letters: [.sent(22)],
          debrief: DemoDebrief(
            tips: "dddddd", impression: 4,
            objections: [.init(person: "Rita Okafor", text: "little Kubernetes")],
            highlight: "their move from cron to queues")),
        DemoRound(
          daysAgo: 69, hour: 13, minutes: 120, kind: .panel,
          people: [person("Rita Okafor"), person("Tom Brandt"), person("Yuki Mori")],
          letters: [.sent(23), .sent(23), .sent(51)],
          debrief: DemoDebrief(tips: "ddddsd", impression: 4)),
      ],
      end: (.rejected, 61)),
    DemoApplication(
      company: "Quill & Co", role: "Platform Engineer",
      rounds: [
        DemoRound(
          daysAgo: 80, hour: 9, minutes: 30, kind: .phone, people: [person("Lena Fischer")],
          letters: [.missing],
          debrief: DemoDebrief(tips: "ss.sss", impression: 1, notes: [1: "sounded tired"]))
      ],
      end: (.rejected, 74)),
    DemoApplication(
      company: "面接テック", role: "Site Reliability Engineer", source: "recruiter",
      zone: "Asia/Tokyo",
      rounds: [
        DemoRound(
          daysAgo: 66, hour: 8, minutes: 45, people: [person("Kenji Sato")], letters: [.sent(24)],
          debrief: DemoDebrief(tips: "dsdddc", impression: 4)),
        DemoRound(
          daysAgo: 57, hour: 8, people: [person("Aiko Hayashi", "VP Engineering")],
          letters: [.waived("the recruiter passes thanks on")],
          debrief: DemoDebrief(tips: "dddddc", impression: 3)),
      ],
      end: (.withdrawn, 50)),
    DemoApplication(
      company: "Brightside Energy", role: "Backend Engineer", source: "their site",
      rounds: [
        DemoRound(
          daysAgo: 58, hour: 16, minutes: 30, kind: .phone, people: [person("Omar Haddad")],
          letters: [.sent(18)], debrief: DemoDebrief(tips: "dsddds", impression: 3)),
        DemoRound(
          daysAgo: 49, hour: 14, kind: .onsite,
          people: [person("Omar Haddad"), person("Claire Dubois", "CTO")],
          letters: [.sent(19), .sent(20)],
          debrief: DemoDebrief(
            tips: "dddddd", impression: 5,
            objections: [.init(person: "Claire Dubois", text: "never led a team")])),
      ],
      end: (.declined, 38)),
    DemoApplication(
      company: "Ostrava Robotics", role: "Firmware Engineer",
      rounds: [
        DemoRound(
          daysAgo: 44, hour: 10, people: [person("Petr Novák")], letters: [.sent(70)],
          debrief: DemoDebrief(
            tips: "dsdsds", impression: 2, notes: [4: "let it show when C++ came up"]))
      ],
      end: (.ghosted, 14)),
  ]
}
