internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct TipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tip",
    abstract: "List, reword, add or switch off closing tips.",
    discussion: """
        clinch tip list
        clinch tip reword ask "May I ask what the next step is?"
        clinch tip off patience
        clinch tip add salary "Don't name a figure" --wording "Let them go first."
      """,
    subcommands: [
      TipListCommand.self, TipRewordCommand.self, TipOnCommand.self, TipOffCommand.self,
      TipAddCommand.self,
    ])
}

struct TipListCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List all closing tips, including those switched off.",
    discussion: """
        clinch tip list
        clinch tip list --json
      """)

  @OptionGroup var format: ListFormat
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    session.show(TipListReport(try session.storeForReading().allTips()), as: format)
  }
}

struct TipAddCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a tip of your own.",
    discussion: """
      It gets the next number. In earlier interviews it counts as not logged.

        clinch tip add salary "Don't name a figure" --wording "Let them go first."
      """)

  @Argument(help: "A short name to type: lowercase letters, digits and underscores.")
  var key: String

  @Argument(help: "Its name.")
  var name: String

  @Option(help: "The part of the interview it belongs to.")
  var phase = TipPhase.inTheRoom

  @Option(help: "The wording.")
  var wording: String?

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if !ClosingTip.isKey(key) {
      throw ValidationError(
        "a key is a lowercase letter followed by lowercase letters, digits or underscores, like next_step"
      )
    }
    // Optional for the parser, or it would take a misspelt --wording for a missing one.
    if wording == nil { throw ValidationError("--wording is missing: what does the tip say?") }
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

struct TipRewordCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "reword",
    abstract: "Reword a tip.",
    discussion: """
      The debrief and the card show your wording; the tip keeps its number, key and counts.

        clinch tip reword 2 "May I ask what the next step is?"
      """)

  @Argument(help: "The tip's number or key.", completion: .names(.tip))
  var tip: String

  @Argument(help: "The wording.")
  var text: String

  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let wording = try InputText.note(text, field: "the wording")
    let store = try session.storeForWriting(creating: true)
    let tip = try TipOptions.tip(tip, among: store.allTips())
    let reworded = try store.write(
      session.invocation("tip reword", about: [.tip(tip)], in: store)
    ) {
      try $0.reword(tip, as: wording)
    }
    session.show(TipReport(reworded), as: format)
  }
}

struct TipOnCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "on",
    abstract: "Switch a tip back on.",
    discussion: """
        clinch tip on patience
      """)

  @OptionGroup var switching: TipSwitchOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try switching.run(session, isActive: true, as: format, name: "tip on")
  }
}

struct TipOffCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "off",
    abstract: "Switch a tip off, so that it is no longer asked about or counted.",
    discussion: """
      Nothing is lost: what you logged for it counts again once you switch it back on.

        clinch tip off patience
      """)

  @OptionGroup var switching: TipSwitchOptions
  @OptionGroup var format: JSONOption
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    try switching.run(session, isActive: false, as: format, name: "tip off")
  }
}

/// Which tip is switched on or off.
struct TipSwitchOptions: ParsableArguments {
  @Argument(help: "The tip's number or key.", completion: .names(.tip))
  var tip: String

  /// Switches the tip and shows it as it is stored then.
  ///
  /// - Throws: `Failure` 64 when there is no such tip.
  func run(_ session: Session, isActive: Bool, as format: JSONOption, name: String) throws {
    let store = try session.storeForWriting(creating: true)
    let tip = try TipOptions.tip(tip, among: store.allTips())
    let switched = try store.write(
      session.invocation(name, about: [.tip(tip)], in: store)
    ) {
      try $0.switchTip(tip, on: isActive)
    }
    session.show(TipReport(switched), as: format)
  }
}
