@testable import Persistence
@testable import Rendering

/// Texts come back from a document as they were, and nothing in it steers a terminal; a line of the
/// change log is refused, or comes back as it was.
func fuzzJSON(_ octets: [UInt8]) throws {
  let lines = octets.lines
  let members = lines.map { ($0, JSON.array([.string($0), .integer(lines.count), .null])) }
  let object = JSON.object(Dictionary(members) { first, _ in first })
  let text = object.document()
  try checkShown(text, allowing: ["\n"])
  guard case .object(let read) = try JSONReader.document(text) else {
    throw Broken(promise: "an object", found: text)
  }
  for member in read {
    try demand(member.value[0] == .string(member.key), "it reads back as it was", member.key)
  }

  guard let row = try? RowImage(json: octets.text) else { return }
  let written = try row.json(of: "application")
  try demand(try RowImage(json: written) == row, "a row reads back as it was", written)
}
