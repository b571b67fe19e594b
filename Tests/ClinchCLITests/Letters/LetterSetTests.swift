import ClinchCLI
import Testing

@Suite struct LetterSetTests {
  private static let folder = ".config/clinch/letters"

  @Test func `a letter is warm, formal or German as it is asked for`() throws {
    let home = try LetterHome()
    try home.debrief()
    let draft = { (template: String) in
      home.clinch("letter", "draft", "f1", "--stdout", "--replace", "--template", template).stdout
    }
    #expect(home.clinch("letter", "draft", "f1", "--stdout").stdout.contains("\nHi Dana,\n"))
    #expect(draft("formal").contains("\nDear Dana Lee,\n"))
    #expect(draft("de").contains("\nGuten Tag Dana Lee,\n"))
    #expect(draft("de-thank-you").contains("\nGuten Tag Dana Lee,\n"))
    #expect(draft("thank-you").contains("\nGuten Tag Dana Lee,\n"))
  }

  @Test func `the setting decides for whoever had no letter yet`() throws {
    let home = try LetterHome()
    try home.logged("letter", "draft", "f1", "--stdout", "--template", "formal")
    try home.logged("setting", "set", "letter_set", "de")
    let again = home.clinch("letter", "draft", "f1", "--stdout", "--replace").stdout
    #expect(again.contains("Dear Dana Lee,"))
    #expect(home.clinch("letter", "draft", "f2", "--stdout").stdout.contains("Guten Tag Sam Roe,"))
    #expect(home.clinch("setting", "set", "letter_set", "cold").status == .usage)
  }

  @Test func `a named set stands before the owner's own template, unless it is of that set`() throws
  {
    let home = try LetterHome()
    home.write("Subject: mine\n\nHi\n", to: "\(Self.folder)/thank-you.txt")
    #expect(home.clinch("letter", "draft", "f1", "--stdout").stdout.contains("mine"))
    let formal = {
      home.clinch("letter", "draft", "f1", "--stdout", "--replace", "--template", "formal").stdout
    }
    #expect(!formal().contains("mine"))
    home.write("Subject: my formal one\n\nHi\n", to: "\(Self.folder)/formal-thank-you.txt")
    #expect(formal().contains("my formal one"))
  }

  /// The template of the first version, as owners have copied it.
  @Test func `a template that was written for the older names still works`() throws {
    let home = try LetterHome()
    try home.debrief()
    home.write(
      """
      Subject: Thank you for our {{conversation}} about the {{role}} role

      Dear {{name}},

      Thank you for your time on {{date}}, and for telling me about {{company}}. One part has stayed \
      with me: {{highlight}}.

      {{#objection}}You named a concern: {{objection}}. {{objection_answer}} {{/objection}}I can offer \
      this: {{what_i_bring}}.

      I want this job: {{why_interested}}.

      Kind regards,
      {{signature}}
      """, to: "\(Self.folder)/old.txt")
    let draft = {
      home.clinch("letter", "draft", "f1", "--stdout", "--replace", "--template", "old").stdout
    }
    #expect(draft().contains("our video call about the Backend Engineer role\n"))
    #expect(draft().contains("One part has stayed with me: your move from cron to queues.\n"))
    #expect(draft().contains("\n\nI can offer this: eight years of payment backends.\n"))
    try home.logged("debrief", "acme", "--objection", "Dana: little Kubernetes")
    // What has no answer goes into no letter.
    #expect(!draft().contains("concern"))
    try home.logged("debrief", "acme", "--answer", "Dana: I run it at home.")
    #expect(draft().contains("You named a concern: little Kubernetes. I run it at home I can"))
  }

  @Test func `a letter that closed long ago is written and opens nothing`() throws {
    let home = try LetterHome()
    try home.logged(
      "log", "Beta", "--at", "2026-10-01 10:00", "--with", "Ann Bo", "--no-follow-ups")
    let before = home.clinch("letter", "list", "--json").stdout
    let result = home.clinch("letter", "draft", "beta", "--stdout")
    #expect(result.status == .fine)
    #expect(result.stdout.contains("\nHi Ann,\n"))
    #expect(result.stdout.contains("on 1 October"))
    #expect(result.stderr.contains("is not saved"))
    #expect(home.clinch("letter", "list", "--json").stdout == before)
    #expect(home.clinch("letter", "sent", "beta", "--to", "ann").status == .fine)
  }

  @Test func `several letters are drafted, shown and checked by number`() throws {
    let home = try LetterHome()
    try home.debrief()
    let drafted = home.clinch("letter", "draft", "f1", "f2", "--stdout")
    #expect(drafted.stdout.contains("Hi Dana,"))
    #expect(drafted.stdout.contains("Hi Sam,"))
    #expect(home.clinch("letter", "show", "f1", "f2").stdout == drafted.stdout)
    #expect(home.clinch("letter", "draft", "f1", "acme").status == .usage)
    #expect(home.clinch("letter", "sent", "f1", "f2", "--anyway").status == .fine)
  }

  @Test func `a check-in goes to anybody who was met in the application`() throws {
    let home = try LetterHome()
    try home.logged("log", "Acme", "--at", "2026-11-20 09:00", "--with", "Kim Park")
    let draft = home.clinch("letter", "draft", "f3", "--to", "dana", "--stdout")
    #expect(draft.status == .fine, "\(draft.stderr)")
    #expect(draft.stdout.contains("Hi Dana,"))
    #expect(draft.stdout.contains("the Backend Engineer role following our video call"))
    #expect(home.clinch("letter", "draft", "f3", "--to", "rita", "--stdout").status == .noInput)
  }
}

@Suite struct WithdrawalTests {
  private func search() throws -> LetterHome {
    let home = try LetterHome()
    try home.logged("log", "Beta", "--at", "2026-11-18 10:00", "--with", "Ann Bo")
    try home.logged("log", "Gamma", "--at", "2026-11-17 10:00", "--with", "Cy Dee")
    return home
  }

  @Test func `one application is withdrawn by name, and nothing is stored`() throws {
    let home = try search()
    let draft = home.clinch("letter", "draft", "beta", "--template", "withdraw", "--stdout")
    #expect(draft.status == .fine)
    #expect(draft.stdout.contains("Hi Ann,\n\nI'd like to withdraw my application"))
    #expect(draft.stdout.contains("for the time you and your colleagues gave me"))
    #expect(draft.stderr.contains("is not saved"))
    let german = home.clinch("letter", "draft", "a2", "--template", "de-withdraw", "--stdout")
    #expect(german.stdout.contains("Guten Tag Ann Bo,"))
    #expect(home.clinch("letter", "show", "beta").status == .noInput)
  }

  @Test func `who was never met is not thanked for their time`() throws {
    let home = try search()
    try home.logged("apply", "Delta")
    let draft = home.clinch("letter", "draft", "delta", "--template", "withdraw", "--stdout")
    #expect(draft.stdout.contains("Thank you for considering me.\n"))
    #expect(!draft.stdout.contains("colleagues"))
  }

  @Test func `after an acceptance all that are left are drafted`() throws {
    let home = try search()
    let all = { home.clinch("letter", "draft", "--template", "withdraw", "--stdout") }
    #expect(all().status == .data)
    try home.logged("offer", "received", "acme")
    try home.logged("offer", "answer", "acme", "accept", "--withdraw-others")
    #expect(all().stdout.contains("Hi Ann,\n\nI've accepted another offer, so I'd like to"))
    #expect(all().stdout.contains("Hi Cy,"))
    #expect(!all().stdout.contains("Dana"))
  }

  @Test func `an open offer is declined, with the command for it`() throws {
    let home = try search()
    try home.logged("offer", "received", "beta")
    let draft = home.clinch("letter", "draft", "beta", "--template", "withdraw", "--stdout")
    #expect(draft.status == .data)
    #expect(draft.stderr.contains("clinch offer draft decline a2"))
    #expect(home.clinch("offer", "draft", "decline", "a2", "--stdout").status == .fine)
  }

  @Test func `a withdrawal to nobody in particular keeps the application's set`() throws {
    let home = try search()
    try home.logged("letter", "draft", "f1", "--stdout", "--template", "de")
    let draft = home.clinch("letter", "draft", "acme", "--template", "withdraw", "--stdout")
    #expect(draft.stdout.contains("Guten Tag [Name],"))
    #expect(draft.stdout.contains("Rückzug meiner Bewerbung um die Stelle als Backend Engineer"))
  }

  @Test func `one that was rejected has nothing to withdraw`() throws {
    let home = try search()
    try home.logged("outcome", "beta", "rejected")
    let draft = home.clinch("letter", "draft", "beta", "--template", "withdraw", "--stdout")
    #expect(draft.status == .data)
    #expect(draft.stderr.contains("has ended (rejected)"))
  }
}
