import InterviewModel
@testable import Rendering

/// A letter as an e-mail has the fields that it is to have and no other; its body comes back as it
/// was, and a link to write it holds nothing that would end a part of it.
func fuzzMail(_ octets: [UInt8]) throws {
  let lines = octets.lines + ["", ""]
  let person = Person(id: Person.ID(1), name: lines[0], email: "dana@acme.example")
  let body = lines[2...].joined(separator: "\n")
  let message = LetterMessage(LetterText(subject: lines[1], body: body), to: person)

  let eml = try message.eml()
  let read = MailReader(eml)
  try demand(read.fields.map(\.name) == names, "these fields", eml)
  try demand(read.body.isSame(as: body + "\n"), "the body as it was", eml)
  let subject = read.decoded("Subject") ?? ""
  try demand(subject.isSame(as: MailHeader.line(lines[1])), "the subject", eml)
  for line in read.lines {
    try demand(line.count <= 998, "no line is longer than RFC 5322 lets it be", line.text)
    for octet in line {
      try demand(octet >= 0x20 && octet < 0x7F || octet == 0x09, "printable ASCII", line.text)
    }
  }
  for octet in (message.mailto ?? "").utf8 {
    try demand(allowed.contains(octet), "nothing unencoded", message.mailto ?? "")
  }
}

private let names = [
  "X-Unsent", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
]
private let allowed: Set<UInt8> = Set(
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~%:?&=@".utf8)
