internal import ArgumentParser
internal import InterviewModel

/// Where the owner found a job.
struct SourceOptions: ParsableArguments {
  @Option(help: "Where you heard about the job.", completion: .names(.source))
  var source: String?

  @Option(help: "Link to the job description.")
  var url: String?

  /// What was said of each.
  var texts: [Application.Field: String?] { [.source: source, .url: url] }
}

/// What there is to say of a job beside its company and role.
struct JobOptions: ParsableArguments {
  @OptionGroup var found: SourceOptions

  @Option(help: "Where the work is.")
  var place: String?

  @Option(help: "The salary.")
  var salary: String?

  /// What was said of each.
  var texts: [Application.Field: String?] {
    [.source: found.source, .url: found.url, .place: place, .salary: salary]
  }
}
