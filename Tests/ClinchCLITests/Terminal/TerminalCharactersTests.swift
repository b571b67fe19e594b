import Testing

@testable import ClinchCLI

@Suite struct TerminalCharactersTests {
  private static let environments: [([String: String], Bool)] = [
    ([:], true), (["LANG": "en_GB.UTF-8"], true), (["LANG": "de_DE.utf8"], true),
    (["LANG": "C"], false), (["LANG": "en_US"], false), (["LANG": "en_US.ISO-8859-1"], false),
    (["LC_ALL": "C", "LANG": "en_GB.UTF-8"], false),
    (["LC_ALL": "", "LC_CTYPE": "C.UTF-8", "LANG": "C"], true),
    (["LC_CTYPE": "POSIX", "LANG": "en_GB.UTF-8"], false),
    (["TERM": "dumb", "LANG": "en_GB.UTF-8"], false), (["TERM": "xterm-256color"], true),
  ]

  @Test(arguments: environments)
  func `the first locale that is set tells, as POSIX has it`(
    environment: [String: String], isUnicode: Bool
  ) {
    #expect(TerminalCharacters(environment: environment).isUnicode == isUnicode)
  }
}
