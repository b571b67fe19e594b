@testable import Rendering

/// Text in an element and in an attribute is all that a reader finds there, and a link leads only
/// where links may.
func fuzzHTML(_ octets: [UInt8]) throws {
  let text = octets.text
  let element = String(decoding: HTML(.p, .label(text)) { text }.octets, as: UTF8.self)
  let inner = String(decoding: HTML(text).octets, as: UTF8.self)
  try demand(
    element.isSame(as: "<p aria-label=\"\(inner)\">\(inner)</p>"), "one element", element)
  for octet in inner.utf8 {
    try demand(!forbidden.contains(octet), "no markup comes of text", inner)
  }
  try checkShown(inner)
  try checkEntities(Array(inner.utf8))
  if let link = Link(text) {
    let lowered = Array(link.address.lowercased().utf8)
    try demand(
      ["http://", "https://", "mailto:"].contains { lowered.starts(with: $0.utf8) },
      "a link that may be", link.address)
  }
}

private let forbidden: Set<UInt8> = Set("<>\"'".utf8)
private let entities = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&#10;", "&#9;"]

private func checkEntities(_ octets: [UInt8]) throws {
  for place in octets.indices where octets[place] == UInt8(ascii: "&") {
    let rest = octets[place...]
    try demand(
      entities.contains { rest.starts(with: $0.utf8) }, "no reference but our own",
      Array(rest).text)
  }
}
