internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Join two spellings of a company or a person; undo parts them again.",
    discussion: """
        clinch merge company "Acme Inc" acme
        clinch merge person "dan lee" "dana lee" --dry-run
      """,
    subcommands: [MergeCompanyCommand.self, MergePersonCommand.self])
}

/// How what every command that joins is asked for.
struct MergeOptions: ParsableArguments {
  @Flag(help: "Show what would be joined, and join nothing.")
  var dryRun = false

  @OptionGroup var format: JSONOption
}

struct MergeCompanyCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "company",
    abstract: "Give all applications of one spelling the other one.",
    discussion: """
      Where both have an open application of the same role, these become one: empty fields are filled, \
      notes put together, and what differs stays as it is in INTO.

        clinch merge company "Acme Inc" acme
      """)

  @Argument(help: "The spelling that goes: words of it.")
  var from: String

  @Argument(help: "The spelling that stays: words of it.")
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
    abstract: "Make two people who are the same one person.",
    discussion: """
      Interviews, letters and objections of FROM are INTO's then. An empty address or title is filled; \
      what differs stays as it is in INTO. Of two letters in one interview the one that went out stays.

        clinch merge person "dan lee" "dana lee"
        clinch merge person p7 p3 --dry-run
      """)

  @Argument(help: "Who goes: part of a name or address, or the number: p3.")
  var from: String

  @Argument(help: "Who stays, in the same way.")
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
