internal import ArgumentParser

/// A form that a result can be asked for in, for programs.
enum OutputForm {
  case json, csv
}

/// The form of what a command that shows or stores one thing prints.
struct JSONOption: ParsableArguments {
  @Flag(help: "Print JSON.")
  var json = false

  /// Whether people see the result: only then is what its text alone shows worth asking for.
  var isForPeople: Bool { !json }

  /// Refuses `--json` where it cannot go with what else was said.
  ///
  /// - Throws: `ValidationError` with these words.
  func refuse(if isRefused: Bool, _ words: String) throws {
    if json, isRefused { throw ValidationError(words) }
  }

  /// The option of a command that takes `--json` in another way, as it was given or not.
  ///
  /// The initialiser would make an option that waits for the parser.
  static func taken(_ isTaken: Bool) -> JSONOption {
    var option = JSONOption()
    option.json = isTaken
    return option
  }
}

/// The form of a list.
struct ListFormat: ParsableArguments {
  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print CSV.")
  var csv = false

  func validate() throws {
    if json && csv { throw ValidationError("use --json or --csv, not both") }
  }

  /// Whether people see the result: only then is what its text alone shows worth asking for.
  var isForPeople: Bool { !json && !csv }

  /// The form of what is no list, where `--csv` was refused.
  var withoutCSV: JSONOption { .taken(json) }

  /// Refuses forms where they cannot go with what else was said.
  ///
  /// - Throws: `ValidationError` with these words.
  func refuse(_ forms: OutputForm..., if isRefused: Bool, _ words: String) throws {
    let given = [json ? OutputForm.json : nil, csv ? .csv : nil].compactMap(\.self)
    if isRefused, given.contains(where: forms.contains) { throw ValidationError(words) }
  }
}
