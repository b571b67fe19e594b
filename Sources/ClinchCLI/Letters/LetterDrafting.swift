internal import InterviewModel
internal import Persistence
internal import Rendering

/// Writes drafts from what is logged.
struct LetterDrafting {
  private let session: Session
  private let templates: LetterTemplates
  private let templateName: String?
  private let signature: String?

  /// Prepares to draft.
  ///
  /// - Parameters:
  ///   - session: the run of the command.
  ///   - templateName: the template to use; nil for the one that belongs to what is owed.
  /// - Throws: `Failure` when the file of the owner's signature cannot be read.
  init(_ session: Session, templateName: String?) throws {
    self.session = session
    self.templateName = templateName
    let environment = session.context.environment
    templates = LetterTemplates(environment: environment)
    signature = try ConfigurationFolder(environment: environment).ownSignature()
  }

  /// The draft of a letter.
  ///
  /// - Throws: `Failure` 64 when a template has to be chosen; 65 and 66 for one that is wrong or
  ///   none.
  func text(for occasion: LetterOccasion) throws -> LetterText {
    guard let name = templateName ?? ShippedLetter(for: occasion.kind)?.rawValue else {
      throw Failure(
        .usage, "several letters can belong to \(occasion.followUp?.handle ?? "this")",
        hint: "choose one with --template: clinch letter templates lists them")
    }
    if let shipped = ShippedLetter(rawValue: name), shipped.kind != occasion.kind {
      throw Failure(
        .data,
        "the template \(name) is for a \(shipped.kind.words), not for a \(occasion.kind.words)",
        hint: "name what it is for by its number, like f12: clinch due --within 30d shows them")
    }
    let template = try templates.source(named: name, wording: occasion.wording).template()
    let zone = occasion.interview.map { session.zoneOrOwn(named: $0.zone) } ?? session.zone
    return template.text(occasion.values(signature: signature, in: zone))
  }
}

extension LetterOccasion {
  /// The number that chooses the wording: another one for everybody in the same interview, and for
  /// the same person in the next round.
  fileprivate var wording: Int {
    let number = recipient?.id.number ?? application.id.number
    return number + 31 * ((interview?.round ?? 1) - 1)
  }
}
