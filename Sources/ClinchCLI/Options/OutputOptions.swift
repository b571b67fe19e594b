internal import ArgumentParser

/// The form of what a command that shows or stores one thing prints.
struct JSONOption: ParsableArguments {
  @Flag(help: "Print one JSON document.")
  var json = false
}

/// The form of a list.
struct ListFormat: ParsableArguments {
  @Flag(help: "Print one JSON document.")
  var json = false

  @Flag(help: "Print CSV (RFC 4180).")
  var csv = false

  func validate() throws {
    if json && csv { throw ValidationError("--json and --csv exclude each other") }
  }
}
