internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct EditApplicationCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "application",
    abstract: "Correct an application: company, role, dates, your notes.",
    discussion: """
      An empty value clears any field except the company and the end date. Without options, it \
      opens your editor. To correct how it ended, use clinch outcome; when it ended, --outcome-at.

        clinch edit application acme --role "Platform Engineer" --url ""
        clinch edit application a4 --company "Acme GmbH"
        clinch edit application globex --outcome-at "last fri 17:00"
      """)

  @Argument(
    help: "Part of the company and role, or a number like a4.", completion: .names(.application))
  var application: String

  @Option(help: "The company.", completion: .names(.company))
  var company: String?

  @Option(help: "The role.", completion: .names(.role))
  var role: String?

  @OptionGroup var job: JobOptions

  @Option(help: ArgumentHelp("When you applied.", valueName: "when"), completion: .when)
  var applied: String?

  @Option(help: "Why you are interested in this job.")
  var why: String?

  @Option(help: "What you can offer.")
  var bring: String?

  @Option(help: "A note, replacing the stored one.")
  var note: String?

  @Option(help: ArgumentHelp("When it ended.", valueName: "when"), completion: .when)
  var outcomeAt: String?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let old = try store.application(ApplicationReference(application))
    let form = { EditForm(try store.application(old.id), in: session.zone) }
    try EditRun(session: session, hasFlags: !fields.isEmpty).edit(fields, form: form) { fields in
      let edit = try ApplicationEdit(fields, session)
      let result = try store.write(
        fields.invocation("edit application", about: [.application(old)], in: store)
      ) {
        try $0.edit(old.id, edit)
      }
      let timeline = try store.timeline(
        of: old.id, countingAllLetters: !format.isForPeople, at: session.now)
      session.show(
        EditedApplicationReport(
          timeline, touching: result.followUps, isChanged: session.didSave), as: format)
    }
  }

  private var fields: [EditedField] {
    let own: [Application.Field: String?] = [
      .role: role, .whyInterested: why, .whatIBring: bring, .note: note,
    ]
    let texts = job.texts.merging(own) { $1 }
    return EditedField.given(
      [("company", company)] + Application.Field.allCases.map { ($0.rawValue, texts[$0] ?? nil) }
        + [("applied", applied), ("outcome-at", outcomeAt)])
  }
}

extension ApplicationEdit {
  /// Understands what was said about an application.
  ///
  /// - Throws: `Failure`, `InputError`, `WhenError`.
  init(_ fields: EditedFields, _ session: Session) throws {
    self.init()
    company = try fields.value("company") { try InputText.name($0, field: $1) }
    for field in Application.Field.allCases {
      texts[field] = try fields.correction(field.rawValue, field.read)
    }
    appliedAt = try fields.correction("applied") { text, _ in
      try session.happening(text).placed(now: session.now).at
    }
    outcomeAt = try fields.value("outcome-at") { text, name in
      guard !text.unicodeScalars.isEmpty else {
        throw Failure(
          .data, "\(name) is empty",
          hint: "to reopen the application: clinch outcome COMPANY open")
      }
      return try session.happening(text).placed(now: session.now)
    }
  }
}
