/// Seven weeks of a job search, from Monday 14 September to Friday 30 October 2026: nine companies,
/// ten applications, 22 interviews, all invented.
///
/// Days are written `10-25 09:00`, by the clock of Berlin; summer time ends on 25 October.
enum SearchScript {
  /// One command at its own moment.
  struct Step {
    let at: String
    let words: [String]

    init(_ at: String, _ line: String) {
      self.at = at
      words = Words.split(line)
    }
  }

  /// Applications a1 to a4 before their first interview; a phone call, an agency, a recording.
  static let firstWeek = [
    Step(
      "09-14 09:00",
      #"apply "Kestrel Labs" "Backend Engineer" --source LinkedIn --salary "75-85k""#),
    Step("09-14 09:10", #"apply Saltmarsh "Software Engineer" --at "11 sep""#),
    Step("09-14 09:20", #"apply "Umbra Energy" "Platform Engineer" --at "10 sep""#),
    Step("09-14 09:30", #"apply "Rivet Works" "Backend Engineer""#),
    Step(
      "09-15 08:30",
      #"log "Kestrel Labs" --at "16 sep 10:00-10:30" --kind phone --with "Dana Whitlock (Recruiter)""#
    ),
    Step(
      "09-15 11:00",
      #"log "Morrow Bank" "Platform Engineer" --at "17 sep 09:00" --minutes 30 --kind phone "#
        + #"--with "Ola Brandt (Brightway)" --source "Brightway, an agency""#),
    Step(
      "09-16 10:45",
      #"debrief kestrel --done 1,3,4,5 --skipped 2,6 --impression 4 "#
        + #"--highlight "they rewrote the scheduler in a month" --why "small teams that ship" "#
        + #"--bring "ten years of queues""#),
    Step("09-16 17:00", "letter sent f1 --channel email"),
    Step("09-17 18:00", "debrief morrow --done 1,5 --skipped 2,3,6 --reply-by mon"),
    Step(
      "09-18 09:00", #"log "Rivet Works" --at "today 12:00" --minutes 20 --kind recorded"#),
    Step("09-18 13:00", "debrief rivet --done 1 --skipped 4"),
    Step("09-20 20:00", "letter sent f3 --channel linkedin"),
  ]

  /// A test to take home, another time zone, a rejection.
  static let secondWeek = [
    Step(
      "09-21 09:00",
      #"log "Pelican Health" "Data Engineer" --at "today 16:00" --minutes 45 --kind phone "#
        + #"--with "Ruth Adeyemi (Head of Data)" --source referral"#),
    Step(
      "09-21 09:30",
      #"log "Kestrel Labs" --at "22 sep 14:00" --kind video --with "Jonas Beck" "#
        + "--link https://meet.example/kestrel"),
    Step("09-21 18:00", "debrief pelican --done 1,2,3,4,5 --skipped 6 --reply-by thu"),
    Step("09-22 08:00", "letter sent f6 --channel email"),
    Step("09-22 09:00", #"done f4 --note "called Ola""#),
    Step(
      "09-22 15:30",
      #"debrief kestrel --done 1,4,5 --skipped 2,6 --declined 3 --impression 5 "#
        + #"--objection "Jonas: little Kubernetes""#),
    Step("09-23 10:00", #"outcome rivet rejected --note "a form letter""#),
    Step(
      "09-23 11:00",
      #"log "Morrow Bank" --at "25 sep 11:00" --kind video "#
        + #"--with "Henrik Voss (Engineering Manager)""#),
    Step(
      "09-23 12:00",
      #"log Quillon "Site Reliability Engineer" --at "24 sep 11:00 America/New_York" "#
        + #"--kind video --with "Carl Oduya" --link https://meet.example/quillon"#),
    Step("09-24 09:00", "letter sent f8"),
    Step(
      "09-24 18:30",
      #"debrief quillon --done 1,2,3,4,5,6 --objection "Carl: no on-call at that scale" "#
        + #"--reply-by "2 oct""#),
    Step("09-24 19:00", #"promise pelican "the take-home" --by "30 sep""#),
    Step("09-25 17:00", "letter sent f11"),
    Step(
      "09-25 17:10",
      #"debrief morrow --done 1,3,5,6 --skipped 2,4 --note 2="no time left" --impression 3 "#
        + #"--objection "Henrik: new to banking rules""#),
    Step(
      "09-26 09:00",
      #"log "Pelican Health" --on "26 sep" --kind assessment --note "take-home, six hours""#),
    Step("09-27 11:00", "letter sent f10"),
  ]

  /// A panel that is put off, a no-show, letters on time and late.
  static let thirdWeek = [
    Step(
      "09-28 09:00",
      #"log Saltmarsh --at "29 sep 15:00" --minutes 30 --kind phone --with "Nils Arne""#),
    Step(
      "09-28 09:15",
      #"log "Kestrel Labs" --at "30 sep 13:00-15:00" --kind panel "#
        + #"--with "Jonas Beck; Priya Nair; Tom Ellery""#),
    Step("09-28 16:00", #"move kestrel --at "1 oct 13:00" --note "Priya is ill""#),
    Step(
      "09-28 17:00",
      #"log "Tern Mobility" "Backend Engineer" --at "2 oct 10:00" --kind video "#
        + #"--with "Asta Quist""#),
    Step("09-30 21:00", "done f13"),
    Step("10-01 16:00", "debrief kestrel --done 1,2,3,4,5 --skipped 6 --impression 4"),
    Step("10-01 16:20", "letter sent kestrel --to jonas"),
    Step("10-01 16:21", "letter waive kestrel --to all --panel"),
    Step("10-02 09:00", "letter sent saltmarsh"),
    Step("10-02 09:05", "debrief saltmarsh --done 1,5 --skipped 2,3,6"),
    Step("10-02 10:30", #"cancel tern --note "nobody came""#),
    Step(
      "10-02 15:00",
      #"log "Tern Mobility" --at "6 oct 09:00" --kind video --with "Asta Quist""#),
    Step(
      "10-02 15:30",
      #"log "Pelican Health" --at "6 oct 10:00" --kind video --with "Ruth Adeyemi; Marek Zielony" "#
        + "--link https://meet.example/pelican"),
    Step(
      "10-02 15:35", #"log "Pelican Health" --at "6 oct 14:00" --kind video --with "Sana Iqbal""#),
  ]

  /// Two talks on one day, a second try at a company, a rejection without an interview.
  static let fourthWeek = [
    Step(
      "10-05 08:00",
      #"log "Morrow Bank" --at "7 oct 09:00-11:00" --kind panel --with "Henrik Voss; Lea Sommer""#),
    Step("10-05 09:00", #"move tern --at "8 oct 10:00""#),
    Step("10-05 10:00", "done f12"),
    Step(
      "10-05 14:00",
      #"log Quillon --at "13 oct 10:00 America/New_York" --minutes 90 --kind panel "#
        + #"--with "Carl Oduya; Mia Fontaine""#),
    Step(
      "10-06 16:00",
      #"debrief pelican --day --done 1,2,4,5,6 --skipped 3 --objection "Marek: thin on Spark" "#
        + #"--reply-by mon"#),
    Step("10-06 17:00", "outcome umbra rejected"),
    Step("10-06 18:00", "letter sent pelican --to ruth"),
    Step("10-06 18:05", "letter sent pelican --to sana"),
    Step("10-07 12:00", "debrief morrow --done 1,2,3,4,5,6 --impression 4"),
    Step("10-07 12:30", #"apply Vesper "Backend Engineer" --source "a meetup""#),
    Step("10-07 13:00", "letter sent morrow --to all"),
    Step("10-08 11:15", "debrief tern --done 1,3,4,5,6 --skipped 2"),
    Step(
      "10-08 12:00",
      #"apply "Rivet Works" "Platform Engineer" --note "Bea asked me to try again""#),
    Step(
      "10-08 16:00",
      #"log "Kestrel Labs" --at "15 oct 10:00-12:00" --kind onsite --with "Ines Falk (CTO)" "#
        + #"--place "Hafenstraße 4""#),
    Step("10-09 09:00", "done f15"),
    Step("10-09 09:05", "letter sent pelican --to marek"),
    Step(
      "10-09 09:30",
      #"log "Rivet Works" --at "12 oct 11:00" --minutes 30 --kind phone --with "Bea Lund""#),
    Step(
      "10-09 09:45",
      #"log Vesper --at "14 oct 09:30" --minutes 30 --kind phone --with "Iris Kamp""#),
    Step("10-10 10:00", "letter sent tern"),
  ]

  /// A panel abroad, the last rounds.
  static let fifthWeek = [
    Step("10-12 12:00", "debrief rivet --done 1,2,3,4,5,6"),
    Step("10-13 09:00", "letter sent rivet"),
    Step("10-13 09:30", #"outcome pelican rejected --note "they hired from inside""#),
    Step("10-13 18:00", "debrief quillon --done 1,4,5 --skipped 2,3,6"),
    Step("10-14 10:15", "debrief vesper --done 1,2,3,4,5,6"),
    Step("10-14 18:00", "letter sent quillon --to carl"),
    Step("10-14 18:01", "letter waive quillon --to mia --panel"),
    Step("10-15 08:00", "letter sent vesper"),
    Step("10-15 13:00", "debrief kestrel --done 1,2,3,4,5,6 --impression 5 --reply-by tue"),
    Step("10-16 09:00", "letter sent kestrel"),
  ]

  /// An offer, the last interviews, another offer whose deadline clashes with the first, a silence.
  static let sixthWeek = [
    Step(
      "10-19 10:00",
      #"offer received kestrel --terms "78k, 30 days" --employer-deadline "fri""#),
    Step(
      "10-19 10:05",
      #"log "Morrow Bank" --at "20 oct 15:00" --kind onsite --with "Grete Holm (CIO)""#),
    Step(
      "10-19 10:10",
      #"log "Rivet Works" --at "21 oct 10:00" --kind video --with "Bea Lund; Otto Maier""#),
    Step(
      "10-19 11:00",
      #"log Quillon --at "29 oct 09:30 America/New_York" --kind video --with "Mia Fontaine""#),
    Step("10-20 17:00", "debrief morrow --done 1,2,3,4,5,6 --impression 5"),
    Step("10-21 09:00", "letter sent morrow"),
    Step("10-21 12:00", "debrief rivet --done 1,2,4,5,6 --skipped 3"),
    Step("10-22 09:00", "letter sent rivet --to all"),
    Step(
      "10-22 10:00", #"offer received morrow --terms "82k" --employer-deadline "tue""#),
    Step("10-22 11:00", #"offer extend kestrel --until "mon" --granted"#),
    Step("10-23 09:00", "outcome saltmarsh ghosted"),
  ]

  /// The end: one offer is accepted, the other declined, the rest withdrawn.
  static let seventhWeek = [
    Step("10-26 09:00", "offer answer morrow accept"),
    Step("10-26 12:00", #"offer answer kestrel decline"#),
    Step("10-26 12:05", "outcome quillon withdrawn --cancel-planned"),
    Step("10-26 12:10", "outcome rivet withdrawn"),
    Step("10-26 12:15", "outcome tern withdrawn"),
    Step("10-26 12:20", "outcome vesper withdrawn"),
  ]

  /// All of it, in order of time.
  static let steps =
    firstWeek + secondWeek + thirdWeek + fourthWeek + fifthWeek + sixthWeek + seventhWeek
}
