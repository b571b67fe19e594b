internal import ArgumentParser
internal import InterviewModel
internal import Rendering
internal import Zones

/// The manual: a page for the program and one for each of its commands, made of the program's own
/// description of them.
struct Manual {
  /// The word for which it is written in the place of a command, by the scripts that install.
  static let word = "__man"

  /// The program's commands.
  let program: CommandDescription
  /// The day that it is of.
  let date: CivilDate

  /// All pages, each before those of its own commands.
  ///
  /// - Throws: `JSONFault`, as `CommandDescription.arguments` does.
  func pages() throws -> [ManualPage] {
    let shared = try ArgumentDescription.list(inDump: SharedOptions._dumpHelp()).flatMap(\.names)
    return try pages(of: program, path: [], shared: Set(shared))
  }

  private func pages(
    of command: CommandDescription, path: [String], shared: Set<String>
  ) throws -> [ManualPage] {
    let path = path + [command.name]
    let page = try page(of: command, path: path, shared: shared)
    return try [page] + command.commands.flatMap { try pages(of: $0, path: path, shared: shared) }
  }

  private func page(
    of command: CommandDescription, path: [String], shared: Set<String>
  ) throws -> ManualPage {
    let arguments = try command.arguments().filter(\.isShown)
    let typed = path.joined(separator: " ")
    var page = ManualPage(
      name: Self.name(path), command: typed, summary: command.abstract,
      date: date)
    let own = arguments.filter { shared.isDisjoint(with: $0.names) && $0.longName != "--help" }
    if !command.commands.isEmpty {
      page.synopsis(
        .argument("command"), isOptional: command.implied != nil, isRepeatable: false)
      page.synopsis(.argument("argument"), isOptional: true, isRepeatable: true)
    }
    for argument in own {
      page.synopsis(
        argument.label, isOptional: argument.isOptional || argument.form != .positional,
        isRepeatable: argument.isRepeatable)
    }
    page.section("DESCRIPTION")
    page.paragraph(command.abstract)
    for paragraph in command.help.explanations { page.paragraph(paragraph) }
    if let implied = command.implied, path.count > 1 {
      page.paragraph("Without a command it does what \(typed) \(implied.name) does.")
    }
    addCommands(of: command, path: path, to: &page)
    page.section("OPTIONS")
    page.list(arguments.map(\.entry))
    addSurroundings(isProgram: path.count == 1, to: &page)
    page.section("EXAMPLES")
    for part in command.help.demonstrations {
      if let caption = part.caption { page.paragraph(caption) }
      page.example(part.commands)
    }
    page.section("SEE ALSO")
    page.pages(related(to: command, path: path))
    return page
  }

  private func addCommands(
    of command: CommandDescription, path: [String], to page: inout ManualPage
  ) {
    guard !command.commands.isEmpty else { return }
    page.section("COMMANDS")
    let entry = { (child: CommandDescription) in
      ManualPage.Entry(.page(Self.name(path + [child.name])), [child.abstract])
    }
    guard !command.groups.isEmpty else { return page.list(command.commands.map(entry)) }
    for group in command.groups {
      page.part(group.title)
      page.list(group.commands.map(entry))
    }
  }

  /// What a command reads of the world around it, and how it ends.
  private func addSurroundings(isProgram: Bool, to page: inout ManualPage) {
    let variables = EnvironmentTopic.variables
    let files = EnvironmentTopic.files
    page.section("ENVIRONMENT")
    page.list(
      (isProgram ? variables : Array(variables.prefix(1))).map {
        .init(.variable($0.name), [$0.meaning])
      })
    if !isProgram { page.paragraph("The others are in clinch(1).") }
    page.section("FILES")
    page.list(
      (isProgram ? files : Array(files.prefix(1))).map { .init(.file($0.name), [$0.meaning]) })
    page.section("EXIT STATUS")
    page.list(ExitStatus.allCases.map { .init(.word("\($0.rawValue)"), [$0.meaning]) })
  }

  /// The page above, and those beside it.
  private func related(to command: CommandDescription, path: [String]) -> [String] {
    path.count == 1 ? [Self.name(path + ["topics"])] : [Self.name(path.dropLast())]
  }

  private static func name(_ path: [String]) -> String { path.joined(separator: "-") }
}

extension ArgumentDescription {
  fileprivate var label: ManualPage.Label {
    switch form {
    case .positional: .argument(valueName)
    case .flag: .option(names: names.shortFirst, value: nil)
    case .option: .option(names: names.shortFirst, value: valueName)
    }
  }

  fileprivate var entry: ManualPage.Entry {
    var sentences = [abstract]
    if !values.isEmpty, meanings.isEmpty {
      sentences.append("One of \(values.joined(separator: ", ")).")
    }
    if let defaultValue, form != .flag { sentences.append("The default is \(defaultValue).") }
    return ManualPage.Entry(label, [sentences.joined(separator: " ")])
  }
}

extension [String] {
  /// The names of an option, as the help has them: `-o` before `--output`.
  fileprivate var shortFirst: [String] {
    filter { !$0.utf8.starts(with: "--".utf8) } + filter { $0.utf8.starts(with: "--".utf8) }
  }
}
