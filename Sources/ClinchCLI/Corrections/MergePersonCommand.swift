internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

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
    let (from, into) = (try store.person(from).person.id, try store.person(into).person.id)
    let merge = try store.write(
      session.invocation("merge person"), isRehearsal: merging.dryRun
    ) { try $0.mergePerson(from, into: into) }
    session.show(PersonMergeReport(merge, isRehearsal: merging.dryRun), as: merging.format)
  }
}
