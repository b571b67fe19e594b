internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct TipRewordCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "reword",
    abstract: "Say in your own words what a tip asks.",
    discussion: """
      The debrief and the card show your wording; the tip's number, key and counts stay.

        clinch tip reword 2 "May I ask what the next step is?"
      """)

  @Argument(help: "The tip's number or key.")
  var tip: String

  @Argument(help: "What it asks.")
  var text: String

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let wording = try InputText.note(text, field: "the wording")
    let store = try session.storeForWriting(creating: true)
    let tip = try TipOptions.tip(tip, among: store.allTips())
    let reworded = try store.write(session.invocation("tip reword")) {
      try $0.reword(tip, as: wording)
    }
    session.show(TipReport(reworded), as: format)
  }
}
