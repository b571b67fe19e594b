import ClinchCLI
import TestSupport
import Testing
import Zones

@Suite struct OfferCommandTests {
  @Test func `an offer is echoed with absolute times, and notes go beside it`() throws {
    let home = try OfferHome()
    let outcome = try home.succeed(
      "offer", "received", "acme", "--terms", "82,000", "--answer-by", "sat 12:00")
    #expect(
      outcome.words == """
        Offer from Acme, Engineer (o1)
        received Mon 23 Nov 2026 10:00 (now)
        terms 82,000
        promised Sat 28 Nov 2026 12:00 (in 5 d 2 h)
        f5 offer answer: due Tue 24 Nov 2026 10:00 (in 1 d), overdue after Sat 28 Nov 2026 12:00
        f2 check-in: no longer needed since Mon 23 Nov 2026 10:00 (now)

        """)
    #expect(
      outcome.stderr == """
        note: the date you promised is past the usual 48 hours, which end Wed 25 Nov 2026 10:00
        note: Sat 28 Nov 2026 12:00, 06:00 in New York falls on a weekend
        note: your next step with Beta (Fri 27 Nov 2026 10:00) comes before your answer is due

        """)
  }

  @Test func `a date alone is the end of that day where the interview was arranged`() throws {
    let home = try OfferHome()
    let outcome = try home.succeed(
      "offer", "received", "acme", "--employer-deadline", "30 nov", "--json")
    #expect(outcome.stdout.contains("\"employer_deadline_at\": \"2026-12-01T04:59:59Z\""))
    let named = try home.succeed(
      "offer", "received", "acme", "--employer-deadline", "30 nov Europe/Berlin", "--json")
    #expect(named.stdout.contains("\"employer_deadline_at\": \"2026-11-30T22:59:59Z\""))
  }

  @Test func `notes are part of the JSON, with instants in UTC`() throws {
    let home = try OfferHome()
    let outcome = try home.succeed(
      "offer", "received", "acme", "--answer-by", "fri 18:00", "--json")
    #expect(outcome.stderr.isEmpty)
    #expect(
      outcome.stdout.contains(
        """
          "notes": [
            {
              "at": "2026-11-25T09:00:00Z",
              "company": null,
              "count": null,
              "interview": null,
              "kind": "beyond_48_hours",
              "role": null
            },
            {
              "at": "2026-11-27T09:00:00Z",
              "company": "Beta",
              "count": null,
              "interview": 2,
              "kind": "after_next_step",
              "role": null
            }
          ],
        """))
  }

  @Test func `an offer as JSON has every key`() throws {
    let home = try OfferHome()
    try home.succeed("offer", "received", "acme", "--note", "call Dana")
    let outcome = try home.succeed(
      "offer", "extend", "acme", "--until", "mon 12:00 Europe/Berlin", "--json",
      now: "2026-11-24T10:00:00+01:00")
    #expect(
      outcome.stdout.contains(
        """
          "offer": {
            "answer": null,
            "answer_by_at": null,
            "answered_at": null,
            "answered_day_only": null,
            "company": "Acme",
            "employer_deadline_at": null,
            "extensions": [
              {
                "asked_at": "2026-11-24T09:00:00Z",
                "asked_day_only": false,
                "granted": null,
                "id": 1,
                "until_at": "2026-11-30T11:00:00Z"
              }
            ],
            "id": 1,
            "note": "call Dana",
            "received_at": "2026-11-23T09:00:00Z",
            "received_day_only": false,
            "role": "Engineer",
            "terms": null,
            "written_at": null,
            "written_day_only": null
          },
          "withdrawn": []
        """))
  }

  @Test func `an extension that is granted later moves the clock`() throws {
    let home = try OfferHome()
    try home.succeed("offer", "received", "acme")
    try home.succeed("offer", "extend", "acme", "--until", "30 nov 12:00 Europe/Berlin")
    let outcome = try home.succeed("offer", "extend", "acme", "--granted")
    #expect(
      outcome.words.contains(
        "extension until Mon 30 Nov 2026 12:00, 06:00 in New York, asked Mon 23 Nov 2026 10:00: granted"
      ))
    #expect(outcome.stdout.contains("overdue after Mon 30 Nov 2026 12:00\n"))
  }

  @Test func `accepting with --withdraw-others lists what it ended`() throws {
    let home = try OfferHome()
    try home.succeed("offer", "received", "acme")
    let outcome = try home.succeed("offer", "answer", "acme", "accept", "--withdraw-others")
    #expect(
      outcome.words == """
        Offer from Acme, Engineer (o1)
        received Mon 23 Nov 2026 10:00 (now)
        answer accepted Mon 23 Nov 2026 10:00 (now)
        f5 offer answer: answered Mon 23 Nov 2026 10:00 (now)
        f1 letter to Dana Lee: no longer needed since Mon 23 Nov 2026 10:00 (now)
        Withdrawn: Beta
        f3 letter to Sam Ito: no longer needed since Mon 23 Nov 2026 10:00 (now)
        f4 check-in: no longer needed since Mon 23 Nov 2026 10:00 (now)

        """)
    #expect(outcome.stderr.contains("an interview with Beta is still planned"))
    #expect(outcome.stderr.contains("clinch cancel 2"))
  }

  @Test func `accepting alone counts what is open and touches none of it`() throws {
    let home = try OfferHome()
    try home.succeed("offer", "received", "acme")
    let outcome = try home.succeed("offer", "answer", "acme", "accept")
    #expect(
      outcome.stderr.contains(
        "note: another application is open; to withdraw it, too: clinch undo, then answer again"))
    #expect(!outcome.stdout.contains("Withdrawn"))
  }

  @Test func `the list sets clocks beside what comes next elsewhere`() throws {
    let home = try OfferHome()
    #expect(try home.run("offer", "list").stdout == "No offer is open.\n")
    #expect(try home.run("offer", "list", "--json").stdout == "[]\n")
    try home.succeed("offer", "received", "acme")
    #expect(
      try home.run("offer", "list").stdout == """
        No  For             Answer by         Left  Next step                            Promised reply
        o1  Acme, Engineer  Wed 25 Nov 10:00  2 d   Thu 26 Nov 21:00, 15:00 in New York
            Beta                                    Fri 27 Nov 10:00

        Your next step at Beta is 2 d after you have to answer Acme: ask for more time.

        """)
  }

  @Test func `the list as CSV has the keys of the JSON`() throws {
    let home = try OfferHome()
    let header =
      "company,role,offer,follow_up,state,due_at,limit_at,employer_deadline_at,answer_by_at,"
      + "interview,next_step_at,reply_by_at,cold\r\n"
    #expect(try home.run("offer", "list", "--csv").stdout == header)
    try home.succeed("offer", "received", "acme")
    #expect(
      try home.run("offer", "list", "--csv").stdout == header
        + "Acme,Engineer,1,5,open,2026-11-24T09:00:00Z,2026-11-25T09:00:00Z,,,1,"
        + "2026-11-26T20:00:00Z,,false\r\n"
        + "Beta,,,,,,,,,2,2026-11-27T09:00:00Z,,false\r\n")
  }

  @Test func `show tells the offer and its dates`() throws {
    let home = try OfferHome()
    try home.succeed("offer", "received", "acme", "--terms", "82,000")
    #expect(try home.run("show", "acme").words.contains("Mon 23 Nov 10:00 Offer\nterms 82,000"))
    let json = try home.run("show", "acme", "--json").stdout
    #expect(json.contains("\"offers\": [\n    {\n      \"answer\": null,"))
    #expect(json.contains("\"terms\": \"82,000\""))
    #expect(json.contains("\"cold\": false"))
  }

  @Test func `terms cannot steer a terminal, combining marks or not`() throws {
    let home = try OfferHome()
    let outcome = try home.run(
      "offer", "received", "acme", "--terms", "\u{1B}\u{301}[31m a lot")
    #expect(outcome.status.rawValue == 65)
    #expect(outcome.stderr.contains("control character"))
    let shown = try home.succeed("offer", "received", "acme", "--terms", "\u{202E}000,82")
    #expect(!shown.stdout.unicodeScalars.contains("\u{202E}"))
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    var words: [String]
    var status: Int32
    var needsOffer = false

    var testDescription: String { words.joined(separator: " ") }
  }

  static let wrong = [
    Wrong(words: ["offer", "received", "nobody"], status: 66),
    Wrong(words: ["offer", "received", "acme", "--at", "tomorrow 10:00"], status: 65),
    Wrong(words: ["offer", "received", "acme", "--written-at", "tomorrow 10:00"], status: 65),
    Wrong(words: ["offer", "received", "acme", "--answer-by", "yesterday"], status: 65),
    Wrong(words: ["offer", "received", "acme", "--answer-by", "someday"], status: 65),
    Wrong(words: ["offer", "received", "acme", "--terms", " "], status: 65),
    Wrong(words: ["offer", "received"], status: 64),
    Wrong(words: ["offer", "extend", "acme", "--until", "30 nov"], status: 66),
    Wrong(words: ["offer", "extend", "acme"], status: 64),
    Wrong(words: ["offer", "extend", "acme", "--granted", "--refused"], status: 64),
    Wrong(words: ["offer", "extend", "acme", "--granted"], status: 66, needsOffer: true),
    Wrong(
      words: ["offer", "extend", "acme", "--until", "yesterday"], status: 65, needsOffer: true),
    Wrong(words: ["offer", "answer", "acme", "accept"], status: 66),
    Wrong(words: ["offer", "answer", "acme", "maybe"], status: 64),
    Wrong(words: ["offer", "answer", "acme", "decline", "--withdraw-others"], status: 64),
    Wrong(
      words: ["offer", "answer", "acme", "accept", "--at", "tomorrow"], status: 65,
      needsOffer: true),
    Wrong(words: ["offer", "list", "--json", "--csv"], status: 64),
    Wrong(words: ["done", "f5"], status: 65, needsOffer: true),
  ]

  @Test(arguments: wrong) func `what is wrong is refused and changes nothing`(
    _ example: Wrong
  ) throws {
    let home = try OfferHome()
    if example.needsOffer { try home.succeed("offer", "received", "acme") }
    let before = try home.run("show", "acme", "--json").stdout
    let outcome = try home.run(example.words)
    #expect(outcome.status.rawValue == example.status)
    #expect(outcome.stdout.isEmpty)
    #expect(outcome.stderr.hasPrefix("error: "))
    #expect(try home.run("show", "acme", "--json").stdout == before)
  }

  @Test func `done on the answer to an offer says how to answer it`() throws {
    let home = try OfferHome()
    try home.succeed("offer", "received", "acme")
    #expect(try home.run("done", "f5").stderr.contains("clinch offer answer COMPANY accept"))
  }

  @Test func `a second acceptance and an end against the answer are noted`() throws {
    let home = try OfferHome()
    try home.succeed("offer", "received", "acme")
    try home.succeed("offer", "answer", "acme", "accept")
    try home.succeed("offer", "received", "beta")
    let second = try home.succeed("offer", "answer", "beta", "accept").stderr
    #expect(
      second.contains(
        "you have already accepted the offer from Acme, Engineer; if that fell through: clinch outcome a1"
      ))
    try home.succeed("undo")
    try home.succeed("offer", "answer", "beta", "decline")
    let against = try home.succeed("outcome", "a2", "accepted").stderr
    #expect(against.contains("you declined their offer (o2) on Mon 23 Nov 2026; if that was a"))
    #expect(against.contains("you have already accepted the offer from Acme, Engineer"))
  }

  @Test func `--withdraw-others leaves another open offer open where nobody can be asked`() throws {
    let home = try OfferHome()
    try home.succeed("offer", "received", "acme")
    try home.succeed("offer", "received", "beta", "--terms", "80,000")
    try home.succeed("apply", "Gamma")
    let outcome = try home.succeed("offer", "answer", "acme", "accept", "--withdraw-others")
    #expect(outcome.stdout.contains("Withdrawn: Gamma\n"))
    #expect(!outcome.stdout.contains("Beta"))
    #expect(
      outcome.stderr.contains(
        "the offer from Beta is still open; to decline it: clinch offer answer o2 decline"))
    #expect(try home.succeed("offer", "list").stdout.contains("Beta"))
    try home.succeed("offer", "answer", "o2", "decline")
  }

  @Test(arguments: [("y", "declined", 1), ("n", nil, 0), ("\n", nil, 0)])
  func `on a terminal it asks of each other offer whether it is declined`(
    key: String, outcome: String?, declined: Int
  ) throws {
    let home = try Home()
    for company in ["Acme", "Beta", "Gamma"] { try home.succeed("apply", company) }
    try home.succeed("offer", "received", "acme")
    try home.succeed("offer", "received", "beta", "--terms", "80,000")
    let questioner = ScriptedQuestioner([key])
    let run = try home.clinch(
      ["offer", "answer", "acme", "accept", "--withdraw-others"], terminal: .terminal(),
      questioner: questioner)
    #expect(run.status == .fine)
    #expect(
      questioner.prompts == ["Beta made you an offer, too (o2, 80,000). Decline it? [y/N] "])
    #expect(run.stdout.contains("Withdrawn: Gamma"))
    #expect(run.stdout.contains("Declined: Beta") == (declined == 1))
    let rows = try home.clinch("applications", "--json").json().items
    let beta = rows.first { $0["company"] == "Beta" }
    #expect(beta?["outcome"] == outcome.map { .string($0) } ?? .null)
    try home.succeed("undo")
    #expect(try home.clinch("applications", "--open", "--json").json().items.count == 3)
  }
}
