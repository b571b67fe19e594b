internal import ArgumentParser
internal import Files
internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

/// Answers a shell that asks what can stand where somebody pressed Tab.
///
/// It says nothing where it knows nothing: nobody wants to read of a locked database between two
/// letters of a command.
struct CompletionRun {
  /// The word for which it is run in the place of a command, by the scripts of `completion`.
  static let word = "__complete"

  /// The world around it.
  let context: Context
  /// The program's commands.
  let program: CommandDescription

  /// Answers a question: `zsh WORD… TYPED`, `fish WORD… TYPED` or `bash BREAKS KIND LINE`.
  ///
  /// - Returns: the answer; nothing where the question is none, or cannot be answered.
  func answer(_ question: [String]) -> String {
    guard let shell = question.first.flatMap(Shell.init) else { return "" }
    switch shell {
    case .bash:
      guard question.count == 4 else { return "" }
      let line = BashLine(question[3], breaks: question[1])
      let found = candidates(after: Array(line.words.dropFirst()), typing: line.typed)
        .fitting(line.typed)
      // The codes of the characters `?`, `!` and `@`: the words are listed, and not inserted.
      let isListed = ["63", "33", "64"].contains(question[2])
      return CompletionReply.bash(found, line, width: isListed ? width : nil)
    case .zsh:
      guard let typed = question.dropFirst().last else { return "" }
      let words = Array(question.dropFirst().dropLast())
      let found = candidates(after: words, typing: typed).fitting(typed)
      return CompletionReply.zsh(found, width: width)
    case .fish:
      guard let token = question.dropFirst().last else { return "" }
      let line = BashLine(token, breaks: "")
      let words = Array(question.dropFirst().dropLast())
      let found = candidates(after: words, typing: line.typed)
      return CompletionReply.fish(found.fitting(line.typed, whereChosen: true))
    }
  }

  private var width: Int { context.environment["COLUMNS"].flatMap { Int($0) } ?? 80 }

  /// The words that can stand somewhere.
  private func candidates(after words: [String], typing typed: String) -> Candidates {
    guard let place = try? TypedPlace(after: words, typing: typed, in: program) else {
      return Candidates()
    }
    switch place.wanted {
    case .nothing: return Candidates()
    case .command(let group): return Candidates(words: commands(of: group))
    case .option(let options):
      return Candidates(
        words: options.compactMap { option in option.longName.map { .init($0, option.abstract) } })
    case .value(let argument, let before):
      let typed = String(typed.unicodeScalars.dropFirst(before.unicodeScalars.count))
      var found = (try? values(of: argument, typed: typed, at: place)) ?? Candidates()
      if argument.form == .positional { found.words.removeAll { place.texts.contains($0.text) } }
      found.words = found.words.map { .init(before + $0.text, $0.meaning) }
      return found
    }
  }

  private func commands(of group: CommandDescription) -> [Candidate] {
    let help = Candidate("help", "Show the help of a command.")
    return group.commands.map { .init($0.name, $0.abstract) }
      + (group.name == program.name ? [help] : [])
  }

  private func values(
    of argument: ArgumentDescription, typed: String, at place: TypedPlace
  ) throws -> Candidates {
    switch argument.completion {
    case .files: Candidates(files: true)
    case .folders: Candidates(folders: true)
    case .names(let kind): try names(at: place).candidates(kind, typed: typed, after: place.texts)
    case .none, .words:
      Candidates(
        words: argument.words.map { .init($0, argument.meanings[$0]) },
        isBeginning: argument.words.contains { $0.utf8.last == UInt8(ascii: "=") })
    }
  }

  private func names(at place: TypedPlace) throws -> KnownNames {
    let options = SharedOptions.naming(database: place.database.map(inHome))
    let path = try DatabasePlace(options: options, environment: context.environment).path
    let now = (try? PinnedClock.read(options: options, environment: context.environment))
    let moment = (now ?? nil) ?? context.clock()
    let machine = context.zones.machineZone(tz: context.environment["TZ"], at: moment)
    return KnownNames(
      query: try? NamesQuery(glancingAt: path),
      moments: MomentText(now: moment, zone: (try? machine.zone(isNeeded: false)) ?? .utc),
      templates: LetterTemplates(environment: context.environment),
      backups: (try? Store.backups(beside: path)) ?? [], zones: context.zones)
  }

  /// A path as a shell would have made it of `~/…`: what is being typed has not gone through one.
  private func inHome(_ path: String) -> String {
    guard path.utf8.starts(with: "~/".utf8), let home = context.environment["HOME"] else {
      return path
    }
    return home + String(path.unicodeScalars.dropFirst())
  }
}
