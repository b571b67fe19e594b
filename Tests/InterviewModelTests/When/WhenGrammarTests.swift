import InterviewModel
import TestSupport
import Testing
import Zones

@Suite struct WhenGrammarTests {
  @Test(arguments: WhenGrammar.forms.map(\.example))
  func `every form that is shown can be typed`(example: String) throws {
    #expect(try WhenTestContext.refusal(of: example) == nil)
  }

  @Test(arguments: WhenGrammar.ranges.map(\.example))
  func `every range that is shown can be typed`(example: String) throws {
    #expect(try WhenTestContext.refusal(of: example, for: .appointment) == nil)
    #expect(try WhenTestContext.refusal(of: example.uppercased(), for: .appointment) == nil)
  }

  @Test(arguments: WhenGrammar.periods.map(\.example))
  func `every period that is shown can be typed`(example: String) throws {
    #expect(try WhenTestContext.refusal(of: example, for: .since) == nil)
    #expect(try WhenTestContext.refusal(of: example.uppercased(), for: .until) == nil)
  }

  @Test(arguments: WhenGrammar.forms.map(\.example).filter { !$0.contains("/") })
  func `case does not matter but in the names of zones`(example: String) throws {
    #expect(try WhenTestContext.refusal(of: example.uppercased()) == nil)
  }

  @Test func `every form is shown once and explained`() {
    let forms = WhenGrammar.forms + WhenGrammar.ranges + WhenGrammar.periods
    let examples = forms.map(\.example)
    #expect(Set(examples).count == examples.count)
    #expect(forms.allSatisfy { !$0.meaning.isEmpty })
  }

  @Test func `no text, however odd, stops the program`() throws {
    let context = try WhenTestContext.context()
    let uses: [WhenUse] = [
      .deadline, .since, .until, .appointment, .moment(requiresTime: true),
      .moment(requiresTime: false),
    ]
    let pieces =
      (WhenGrammar.forms + WhenGrammar.ranges + WhenGrammar.periods).flatMap {
        $0.example.split(separator: " ").map(String.init)
      }
      + ["999999999", "0", "-", "+", ":", ".", "[", "]", ",", "T", "z", "/", "#", "\u{301}", "🕔"]
      + ["\0", "ago", "in", "next", "w", "mo", "am", "K", "99999999999999999999", "\u{a0}"]
    var generator = SeededGenerator(seed: 20_261_124)
    func next(_ count: Int) -> Int { Int.random(in: 0..<count, using: &generator) }
    var accepted = 0
    for _ in 0..<10_000 {
      let words = (0...next(5)).map { _ in pieces[next(pieces.count)] }
      let text = words.joined(separator: next(3) == 0 ? "" : " ")
      do throws(WhenError) {
        let when = try When.parse(text, for: uses[next(uses.count)], in: context)
        accepted += 1
        #expect(0...253_402_300_799 ~= when.instant.seconds)
      } catch {
        #expect(error.message.contains("\"\(text)\"") || text.allSatisfy(\.isWhitespace))
      }
    }
    #expect(accepted > 100)
  }
}
