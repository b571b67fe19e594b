import ClinchCLI
import InterviewModel
import TestSupport
import Testing

@Suite struct TypedNameTests {
  @Test(arguments: ["video", "Video", "VIDEO", " video "])
  func `a kind is understood in any case`(typed: String) throws {
    #expect(InterviewKind(argument: typed) == .video)
  }

  @Test(arguments: ["in_the_room", "In-The-Room", "in-the-room"])
  func `a hyphen is as good as an underscore`(typed: String) throws {
    #expect(TipPhase(argument: typed) == .inTheRoom)
  }

  @Test(arguments: ["vide", "videos", ""])
  func `nothing is guessed`(typed: String) throws {
    #expect(InterviewKind(argument: typed) == nil)
  }

  @Test(arguments: [
    ["log", "Acme", "--at", "noon", "--kind", "Panel"], ["list", "--sort", "COMPANY"],
    ["due", "--kind", "Check-In"], ["skipped", "--by", "Interview"], ["topics", "Exit-Codes"],
    ["list", "--color", "Never"],
  ])
  func `flags take names as they are typed`(words: [String]) throws {
    #expect(try Home().clinch(words).status == .fine)
  }

  @Test func `outcomes and answers too`() throws {
    let home = try Home()
    try home.succeed("log", "Acme", "--at", "noon")
    try home.succeed("outcome", "acme", "Rejected")
    try home.succeed("outcome", "acme", "OPEN")
    try home.succeed("offer", "received", "acme")
    try home.succeed("offer", "answer", "acme", "Decline")
  }
}
