internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct HistoryShowCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show every row that a command changed, before and after.",
    discussion: """
        clinch history show 12
        clinch history show 12 --json
      """)

  @Argument(help: "The command's number, as clinch history lists it.")
  var number: Int

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    do {
      let operation = try session.storeForReading().operation(number)
      if format.json { return session.print(operation.json) }
      session.print(session.layout().operation(operation))
    } catch ReferenceError.none(let missing) {
      throw Failure(.noInput, missing.words, hint: "clinch history lists them")
    }
  }
}
