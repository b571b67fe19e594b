internal import InterviewModel
internal import Persistence
internal import Rendering

/// Writes drafts from what is logged.
struct LetterDrafting {
  private let session: Session
  private let templates: LetterTemplates
  private let templateName: String?
  private let letter: ShippedLetter?
  private let signature: String?
  private let setting: LetterSet

  /// Prepares to draft.
  ///
  /// - Parameters:
  ///   - session: the run of the command.
  ///   - store: where the setting is kept.
  ///   - templateName: the template to use; nil for the one that belongs to what is owed.
  ///   - letter: the letter, where what is owed does not say it.
  /// - Throws: `Failure` when the file of the owner's signature cannot be read;
  ///   `PersistenceError`.
  init(
    _ session: Session, _ store: Store, templateName: String?, letter: ShippedLetter? = nil
  ) throws {
    self.session = session
    self.templateName = templateName
    self.letter = letter
    let environment = session.context.environment
    templates = LetterTemplates(environment: environment)
    signature = try ConfigurationFolder(environment: environment).ownSignature()
    setting = try store.settings().letterSet
  }

  /// The draft of a letter.
  ///
  /// - Throws: `Failure` 64 when a template has to be chosen; 65 and 66 for one that is wrong or
  ///   none.
  func draft(for occasion: LetterOccasion) throws -> NewDraft {
    let choice = LetterSetChoice(
      named: templateName.flatMap(LetterTemplateName.init)?.set, ofLastLetter: occasion.lastSet,
      setting: setting)
    let source = try source(for: occasion, choice)
    let template = try source.template()
    let zone = occasion.interview.map { session.zoneOrOwn(named: $0.zone) } ?? session.zone
    var values = LetterValues(
      occasion, in: choice.set, occasion.wording, signature: signature, zone: zone,
      now: session.now
    ).values
    // A template that answers what was raised says nothing of it while there is no answer.
    if template.variables.contains(.objectionAnswer), values[.objectionAnswer]?.isKnown != true {
      values[.objection] = .missing(LetterVariable.objection.meaning)
    }
    return NewDraft(
      occasion: occasion, text: template.text(values), set: source.path == nil ? choice.set : nil)
  }

  private func source(
    for occasion: LetterOccasion, _ choice: LetterSetChoice
  ) throws -> LetterTemplates.Source {
    let named = templateName.flatMap(LetterTemplateName.init)
    if let templateName, let own = try templates.ownSource(named: templateName) {
      try refuse(named?.letter, for: occasion)
      return own
    }
    if let templateName, named == nil { throw templates.missing(templateName) }
    guard let letter = named?.letter ?? letter ?? occasion.kind.flatMap(ShippedLetter.init(for:))
    else {
      if let promise = occasion.followUp {
        throw Failure(
          .usage, "\(promise.handle) is \(promise.kind.oneOfThem), and no letter goes with those",
          hint: "when you have kept it: clinch done \(promise.handle)")
      }
      throw Failure(
        .usage, "this has no letter of its own",
        hint: "choose one with --template (see clinch letter templates)")
    }
    try refuse(letter, for: occasion)
    return try templates.source(
      of: letter, in: choice.set, isNamed: choice.named != nil, occasion.wording)
  }

  /// Refuses a letter that is for something else.
  private func refuse(_ letter: ShippedLetter?, for occasion: LetterOccasion) throws(Failure) {
    guard let letter, letter.kind != occasion.kind, let owed = occasion.kind else { return }
    guard let kind = letter.kind else {
      throw Failure(
        .data,
        "the template \(letter.rawValue) is about an application, not about \(owed.oneOfThem)",
        hint: "name the application: clinch letter draft \(occasion.application.id.handle) "
          + "--template \(letter.rawValue)")
    }
    throw Failure(
      .data,
      "the template \(letter.rawValue) is for \(kind.oneOfThem), not for \(owed.oneOfThem)",
      hint: "name another follow-up: clinch due --kind \(kind.rawValue) --within 30d")
  }
}
