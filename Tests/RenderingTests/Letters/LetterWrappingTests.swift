import InterviewModel
import Testing

@testable import Rendering

@Suite struct LetterWrappingTests {
  private static let paragraph =
    "Thank you for your time on Thursday. I keep thinking about the move to queues, run by a team "
    + "of four: that is the kind of constraint I enjoy most, and it shows in how you talk about it."

  @Test func `a paragraph is broken at 72 columns and put together again`() {
    let body = "Hi Dana,\n\n\(Self.paragraph)\n\nBest,\nJonas Weber\n+49 30 1234"
    let wrapped = LetterWrapping.wrapped(body)
    #expect(wrapped.split(separator: "\n").allSatisfy { $0.count <= 72 })
    #expect(LetterWrapping.unwrapped(wrapped) == body)
  }

  @Test(arguments: [
    "Best,\nJonas", "Mit freundlichen Grüßen\nJonas Weber", "- one\n- two", "1. one\n2. two",
    "a\n\nb",
    "Best,\njonas", "> quoted\n> lines", "",
  ])
  func `lines that are meant stay lines`(_ text: String) {
    #expect(LetterWrapping.unwrapped(text) == text)
  }

  @Test func `a line that was shortened goes on`() {
    let wrapped = LetterWrapping.wrapped(Self.paragraph)
    let cut = wrapped.replacing("Thank you for your time on Thursday. ", with: "Thanks. ")
    #expect(!LetterWrapping.unwrapped(cut).contains("\n"))
  }

  @Test func `no line begins with a number sign that is none of a comment`() {
    let text = String(repeating: "word ", count: 14) + "# 1 is the issue that I mean"
    #expect(LetterWrapping.wrapped(text).split(separator: "\n").allSatisfy { $0.first != "#" })
  }

  @Test func `a sheet that nobody changed is the draft, whatever its lines are`() {
    let letter = LetterText(
      subject: "Hi", body: "a line\nof my own\n# a heading\n\n\(Self.paragraph)")
    let occasion = LetterOccasion(
      kind: .thankYou, followUp: nil, recipient: nil,
      application: Application(id: Application.ID(1), company: "Acme"), interview: nil,
      objections: [.init(text: "little Kubernetes")])
    let sheet = LetterSheet(letter, occasion)
    #expect(
      sheet.lines.hasPrefix("# they raised: little Kubernetes; answer it in one sentence"))
    #expect(sheet.letter(from: sheet.lines + "\n") == letter)
    // A number sign is the owner's own where the draft has one.
    #expect(sheet.letter(from: sheet.lines + "\n\nPS").body.contains("# a heading"))
  }
}
