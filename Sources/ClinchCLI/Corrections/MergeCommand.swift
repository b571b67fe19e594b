internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract:
      "Merge two spellings of a company or two entries for a person; undo separates them.",
    discussion: """
        clinch merge company "Acme Inc" acme
        clinch merge person "dan lee" "dana lee" --dry-run
      """,
    subcommands: [MergeCompanyCommand.self, MergePersonCommand.self])
}

/// How what every command that joins is asked for.
struct MergeOptions: ParsableArguments {
  @Flag(help: "Show what would be merged, without merging.")
  var dryRun = false

  @OptionGroup var format: JSONOption
}

struct MergeCompanyCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "company",
    abstract: "Merge two spellings of a company.",
    discussion: """
      If both have an open application for the same role, the two become one: empty fields are \
      filled in, notes are joined, and where the two differ, INTO wins.

        clinch merge company "Acme Inc" acme
      """)

  @Argument(help: "The name to replace, or part of it.", completion: .names(.company))
  var from: String

  @Argument(help: "The name to keep, or part of it.", completion: .names(.company))
  var into: String

  @OptionGroup var merging: MergeOptions
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let (from, into) = (try store.company(from), try store.company(into))
    var invocation = session.invocation("merge company")
    // Looked up again once nobody else can write.
    let words = [self.from, self.into]
    invocation.requirement = { for typed in words { _ = try store.company(typed) } }
    let merge = try store.write(
      invocation, isRehearsal: merging.dryRun
    ) { try $0.mergeCompany(from, into: into) }
    session.show(
      CompanyMergeReport(merge, isRehearsal: merging.dryRun), as: merging.format)
  }
}

struct MergePersonCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "Merge two entries for the same person.",
    discussion: """
      FROM's interviews, letters and concerns move to INTO. An empty address or title is filled \
      in; where the two differ, INTO wins. If both have a letter for the same interview, the \
      one that was sent stays.

        clinch merge person "dan lee" "dana lee"
        clinch merge person p7 p3 --dry-run
      """)

  @Argument(
    help: "The entry to remove: part of a name or address, or a number like p3.",
    completion: .names(.personReference))
  var from: String

  @Argument(help: "The entry to keep.", completion: .names(.personReference))
  var into: String

  @OptionGroup var merging: MergeOptions
  @OptionGroup var shared: SharedOptions

  func run(_ session: Session) throws {
    let store = try session.storeForWriting()
    let (from, into) = (try store.person(from).person, try store.person(into).person)
    let invocation = session.invocation(
      "merge person", about: [.person(from, of: []), .person(into, of: [])], in: store)
    let merge = try store.write(
      invocation, isRehearsal: merging.dryRun
    ) { try $0.mergePerson(from.id, into: into.id) }
    session.show(PersonMergeReport(merge, isRehearsal: merging.dryRun), as: merging.format)
  }
}
