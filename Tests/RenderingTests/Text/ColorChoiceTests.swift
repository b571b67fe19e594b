import Rendering
import Testing

@Suite struct ColorChoiceTests {
  @Test(
    arguments: [
      ([:], true, true),
      ([:], false, false),
      (["NO_COLOR": "1"], true, false),
      (["NO_COLOR": "0"], true, false),
      (["NO_COLOR": ""], true, true),
      (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], true, false),
      (["NO_COLOR": "", "CLICOLOR_FORCE": "1"], false, true),
      (["CLICOLOR_FORCE": "1"], false, true),
      (["CLICOLOR_FORCE": "0"], false, false),
      (["CLICOLOR_FORCE": ""], false, false),
      (["CLICOLOR_FORCE": "1", "TERM": "dumb"], false, true),
      (["TERM": "dumb"], true, false),
      (["TERM": "xterm-256color"], true, true),
      (["TERM": "xterm-256color"], false, false),
    ] as [([String: String], Bool, Bool)])
  func `auto asks the environment, then the stream`(
    environment: [String: String], isTerminal: Bool, isEnabled: Bool
  ) {
    #expect(
      ColorChoice.auto.isEnabled(environment: environment, isTerminal: isTerminal) == isEnabled)
  }

  @Test(arguments: [true, false])
  func `a flag wins over everything`(isTerminal: Bool) {
    let against = ["NO_COLOR": "1", "TERM": "dumb"]
    #expect(ColorChoice.always.isEnabled(environment: against, isTerminal: isTerminal))
    let force = ["CLICOLOR_FORCE": "1"]
    #expect(!ColorChoice.never.isEnabled(environment: force, isTerminal: isTerminal))
  }
}
