internal import ArgumentParser
internal import InterviewModel
internal import Persistence
internal import Rendering

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
    let merge = try store.write(
      session.invocation("merge company"), isRehearsal: merging.dryRun
    ) { try $0.mergeCompany(from, into: into) }
    session.show(
      CompanyMergeReport(merge, isRehearsal: merging.dryRun), as: merging.format)
  }
}
