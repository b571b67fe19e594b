internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct DebriefCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "debrief",
    abstract: "Log which closing tips you followed and what was said.",
    discussion: """
      Give tips by number or key, separated by commas (see clinch tip list). In a terminal, it \
      asks for anything missing, one keystroke per tip, and b goes back; Ctrl-C keeps your answers, and \
      you can continue later. --day covers all of an \
      application's interviews on one day.

        clinch debrief acme
        clinch debrief acme --done 1,3,5 --skipped ask --note 2="ran out of time"
        clinch debrief acme --day
        clinch debrief 12 --objection "Dana: little Kubernetes" --reply-by friday
        clinch debrief 12 --answer "Dana: I ran it for three years"
        clinch debrief 12 --highlight "Dana: the move to queues"
      """)

  @Argument(
    help: "The interview's number, or part of the company and role (default: the last interview).",
    completion: .names(.interview))
  var interview: String?

  @OptionGroup var tips: TipOptions

  @Option(
    help: ArgumentHelp("A note on a tip.", valueName: "tip=text"), completion: .names(.tipAndText))
  var note: [String] = []

  @Option(
    help: ArgumentHelp("A concern about you, and who raised it.", valueName: "name: text"),
    completion: .names(.personAndText))
  var objection: [String] = []

  @Option(
    help: ArgumentHelp("Someone you met who wasn't listed.", valueName: "person"),
    completion: .names(.person))
  var with: [String] = []

  @Option(
    help: "How it felt, 1 (bad) to 5 (good).",
    completion: .list(Interview.impressions.map { "\($0)" }))
  var impression: Int?

  @Option(
    help: ArgumentHelp(
      "What stayed with you: \"I keep thinking about …\". Begin with a name to link it to them.",
      valueName: "[name:] text"), completion: .names(.personAndText))
  var highlight: [String] = []

  @Option(
    help: ArgumentHelp(
      "Who raised a concern, and your answer to it, for the letter.", valueName: "name: text"),
    completion: .names(.personAndText))
  var answer: [String] = []

  @Option(
    help: ArgumentHelp("The date they promised to reply by.", valueName: "when"), completion: .when)
  var replyBy: String?

  @Option(help: "Why this job: \"I'd love to do this work because …\".")
  var why: String?

  @Option(help: "What you'd bring: \"I'd bring …\".")
  var bring: String?

  @Flag(help: "Debrief all of that application's interviews on the same day.")
  var day = false

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    try Limits.check(impression: impression)
  }

  func run(_ session: Session) throws {
    // All that can be wrong with the words themselves is said before a file is looked at.
    let notes = try notesByTip()
    var entry = try entryWithoutTips()
    if isEmpty, !session.canAsk {
      throw Failure(
        .usage, "nothing to record",
        hint: "give --done, --skipped and so on (clinch debrief --help); in a terminal, it asks")
    }
    let store = try session.storeForWriting()
    try log(notes, in: &entry, among: try store.allTips())
    let interview = try store.interview(InterviewReference(interview ?? "last"), at: session.now)
    entry.replyBy = try replyBy.map {
      try session.when($0, for: .deadline, about: interview).instant
    }
    let debriefs =
      day
      ? try store.debriefs(onDayOf: interview.id, at: session.now)
      : [try store.debrief(of: interview.id, at: session.now)]
    try readHighlights(into: &entry, metIn: debriefs.flatMap(\.interview.interviewers))
    var answers = DebriefAnswers(
      entries: day ? entry.parted(among: debriefs.map(\.interview)) : [entry])
    if session.canAsk, !entry.isPreparation || interview.isHeld(at: session.now) {
      try store.refuseUnlessHeld(interview.id, at: session.now)
      answers = try DebriefDialogue(session, store, debriefs)
        .complete(answers.entries, asksAll: isEmpty)
    }
    try finish(answers, of: debriefs.map(\.interview), store, session)
  }

  private func finish(
    _ answers: DebriefAnswers, of interviews: [Interview], _ store: Store, _ session: Session
  ) throws {
    let logged = answers.entries.flatMap { $0.tips.keys.sorted() + $0.notes.keys.sorted() }
    let tips = try store.allTips().filter { logged.contains($0.number) }.map(Removable.tip)
    let invocation = session.invocation(
      "debrief", about: interviews.map(Removable.interview) + tips, in: store)
    let results = try store.write(invocation) { operation in
      try zip(interviews, answers.entries).map { try operation.debrief($0.id, $1) }
    }
    let reports = results.map { DebriefReport($0.debrief, remarks: $0.remarks) }
    if day {
      session.show(DebriefDayReport(reports), as: format)
    } else if let report = reports.first {
      session.show(report, as: format)
    }
    if answers.isInterrupted {
      session.status = .interrupted
      session.note("")
      session.note(
        "note: your answers are saved; to continue: clinch debrief \(interviews[0].id.number)")
    }
  }
}
