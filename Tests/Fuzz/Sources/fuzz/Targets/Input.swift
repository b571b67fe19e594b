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
  for person in (try? PersonEntry.list(raw, field: "person")) ?? [] {
    for text in [person.name, person.title ?? "x", person.email ?? "x"] {
      try check(text, allowing: [], again: try InputText.name(text, field: "person"))
    }
  }
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
