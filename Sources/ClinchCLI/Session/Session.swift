internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

/// One run of one command: its clock, its zone, its database, its output.
final class Session {
  /// The version of the program that runs.
  static let version = "0.1.0"

  let context: Context
  let options: SharedOptions
  /// The moment that the command is about.
  let now: Instant
  /// The machine's zone; UTC where it has none.
  let zone: Zone
  /// How that is known.
  let machineZone: MachineZone
  /// What was said already.
  var said: Set<String> = []
  /// The names of zones that were met and that this computer does not know.
  var unknownZones: Set<String> = []
  /// The status to exit with when nothing fails.
  var status = ExitStatus.fine

  /// Whether the clock is another one than the machine's.
  let isPinned: Bool
  /// Whether what is stored may be followed by the daily backup.
  var makesDailyBackup = true
  /// Whether the command is one that stores something.
  var isWriting = false
  /// Whether another database was put in the place of the one that there was.
  var didReplaceDatabase = false
  /// The store of this run, once it is open.
  var store: Store?

  /// Begins the run of a command.
  ///
  /// - Parameters:
  ///   - context: the world around it.
  ///   - options: what all commands have.
  ///   - needsZone: whether it can do nothing without the machine's zone.
  /// - Throws: `Failure` 65 or 78 for a pinned clock that is no timestamp; 78 when the machine's
  ///   zone is needed and not known.
  init(context: Context, options: SharedOptions, needsZone: Bool = true) throws {
    self.context = context
    self.options = options
    let pinned = try PinnedClock.read(options: options, environment: context.environment)
    now = pinned ?? context.clock()
    isPinned = pinned != nil
    machineZone = context.zones.machineZone(tz: context.environment["TZ"], at: now)
    zone = try machineZone.zone(isNeeded: needsZone)
    if let note = machineZone.note, !options.quiet {
      context.output.note("note: " + TerminalText.line(note))
    }
  }

  /// The command as the log of operations keeps it: its name and its flags, without their values.
  func invocation(_ name: String) -> Invocation {
    Invocation(
      ([name] + FlagNames.recorded(in: context.arguments)).joined(separator: " "), now: now)
  }

  /// The same for a command about things that were looked up before: once nobody else can write,
  /// they have to be there still.
  func invocation(_ name: String, about things: [Removable], in store: Store) -> Invocation {
    var invocation = invocation(name)
    invocation.requirement = { try store.refuseGone(things) }
    return invocation
  }

  /// Says, after something was stored, that its time is not the machine's.
  func noteWhatWasPinned() {
    guard isPinned, store?.didSave == true else { return }
    note("note: the clock is fixed at \(now.rfc3339), and that is what gets stored")
  }

  /// Whether questions can be asked: nobody said no, no program reads what is printed, and somebody
  /// sees and answers them.
  var canAsk: Bool {
    !options.noInput && context.terminal.isInput && context.terminal.isError
      && !FlagNames.areForPrograms(context.arguments)
  }

  /// Whether the owner's editor can be opened: it needs all of the terminal.
  var canEdit: Bool { canAsk && context.terminal.isOutput }

  /// How reports are laid out, able to show times in these zones too.
  func layout(showing zoneNames: [String] = []) -> Layout {
    let zones = Dictionary(
      Set(zoneNames).compactMap { name in context.zones.zone(named: name).map { (name, $0) } },
      uniquingKeysWith: { first, _ in first })
    let hasColor = options.color.isEnabled(
      environment: context.environment, isTerminal: context.terminal.isOutput)
    return Layout(
      moments: MomentText(now: now, zone: zone, zones: zones),
      width: context.terminal.isOutput ? context.terminal.width : nil,
      palette: Palette(isEnabled: hasColor),
      showsUnicode: TerminalCharacters(environment: context.environment).isUnicode,
      databaseOption: Failure.databaseOption(options.db))
  }
}

/// A command of the program.
protocol Command: ParsableCommand {
  /// The options that all commands have.
  var shared: SharedOptions { get }

  /// Whether it can do nothing without the machine's zone.
  static var needsZone: Bool { get }

  /// Does what the command is for.
  ///
  /// On return what was asked for stands in the session's output, and what was to be stored is.
  ///
  /// - Throws: whatever `Failure(explaining:)` has words for; nothing is stored then, unless the
  ///   session's store says that it saved.
  func run(_ session: Session) throws
}

extension Command {
  static var needsZone: Bool { true }
}
