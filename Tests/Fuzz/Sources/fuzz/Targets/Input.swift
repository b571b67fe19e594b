import InterviewModel

/// Text that comes in is refused, or canonical and without control characters: reading it once more
/// changes nothing.
func fuzzInput(_ octets: [UInt8]) throws {
  let raw = octets.text
  if let name = try? InputText.name(raw, field: "name") {
    try check(name, allowing: [], again: try InputText.name(name, field: "name"))
  }
  if let note = try? InputText.note(raw, field: "note") {
    try check(note, allowing: ["\t", "\n"], again: try InputText.note(note, field: "note"))
  }
  if let email = try? InputText.email(raw, field: "mail") {
    try check(email, allowing: [], again: try InputText.email(email, field: "mail"))
  }
  let people = (try? PersonEntry.list(raw, field: "person")) ?? []
  for person in people {
    for text in [person.name, person.title ?? "x", person.email ?? "x"] {
      try check(text, allowing: [], again: try InputText.name(text, field: "person"))
    }
  }
  // Written in the notation that is refused nowhere, they are the same people.
  let written = people.map { person in
    let name = person.name.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }
    return "\"\(name.joined())\""
      + (person.title.map { $0.unicodeScalars.contains(")") ? "" : " (\($0))" } ?? "")
      + (person.email.map { " <\($0)>" } ?? "")
  }
  if !people.isEmpty,
    people.allSatisfy({
      !$0.name.unicodeScalars.contains(",") && !$0.name.unicodeScalars.contains("@")
    })
  {
    let again = try PersonEntry.list(written.joined(separator: "; "), field: "person")
    try demand(
      again.map(\.name) == people.map(\.name) && again.map(\.email) == people.map(\.email),
      "people written are people read", written.joined(separator: "; "))
  }
  try demand(
    raw.foldedKey.isSame(as: raw.foldedKey.foldedKey), "a key is its own key", raw.foldedKey)
  try demand(
    raw.folded.isSame(as: raw.folded.folded), "folding twice is folding once", raw.folded)
}

private func check(
  _ text: String, allowing allowed: Set<Unicode.Scalar>, again: String
) throws {
  try demand(!text.isEmpty, "something is left", text)
  try demand(text.isSame(as: again), "reading twice is reading once", "\(text) \(again)")
  for scalar in text.unicodeScalars where scalar.properties.generalCategory == .control {
    try demand(allowed.contains(scalar), "no control characters", text)
  }
}
