internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct TipAddCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a tip of your own.",
    discussion: """
      It gets the next number. In interviews that were held before it, it is not logged.

        clinch tip add salary "Name no number" --wording "Let them go first."
      """)

  @Argument(help: "Its short name to type: small letters, digits and low lines.")
  var key: String

  @Argument(help: "Its name.")
  var name: String

  @Option(help: "When in an interview it belongs.")
  var phase = TipPhase.inTheRoom

  @Option(help: "What it asks.")
  var wording: String?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if !ClosingTip.isKey(key) {
      throw ValidationError(
        "a key is small letters, digits and low lines after a letter, like next_step")
    }
    // Optional for the parser, or it would take a misspelt --wording for a missing one.
    if wording == nil { throw ValidationError("--wording is missing: what it asks") }
  }

  func run(_ session: Session) throws {
    let tip = ClosingTip(
      number: 0, key: key, name: try InputText.name(name, field: "the name"), phase: phase,
      wording: try InputText.note(wording ?? "", field: "--wording"))
    let store = try session.storeForWriting(creating: true)
    let added = try store.write(session.invocation("tip add")) { try $0.addTip(tip) }
    session.show(TipReport(added), as: format)
  }
}
