import Testing

@testable import InterviewModel

@Suite struct TextDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("list", "list", 0),
    ("lsit", "list", 1), ("lst", "list", 1), ("lisst", "list", 1), ("lift", "list", 1),
    ("ca", "abc", 3), ("kitten", "sitting", 3), ("面接", "接面", 1),
  ])
  func `slips are counted as single edits and swaps`(old: String, new: String, slips: Int) {
    #expect(distance(old, new) == slips)
    #expect(distance(new, old) == slips)
  }

  @Test(arguments: [
    ("lsit", ["list"]),
    ("ovredue", ["overdue"]),
    ("DEBRIEF", ["debrief"]),
    ("lettre", ["letter"]),
    ("don", ["done"]),
    ("frobnicate", []),
    ("x", []),
    ("", []),
  ])
  func `a slip suggests the name that was meant`(typed: String, names: [String]) {
    let commands = ["debrief", "letter", "list", "log", "done", "due", "overdue", "undo", "redo"]
    #expect(TextDistance.nearest(to: typed, among: commands) == names)
  }

  @Test func `one letter alone suggests nothing`() {
    #expect(TextDistance.nearest(to: "x", among: ["a", "y", "xy"]) == [])
  }

  @Test func `the nearest come first, equals in their order, three at most`() {
    let names = ["Europe/Verlin", "Europe/Berlin", "Europe/Merlin", "Europe/Derlin"]
    #expect(
      TextDistance.nearest(to: "europe/berlni", among: names)
        == ["Europe/Berlin", "Europe/Verlin", "Europe/Merlin"])
  }

  private func distance(_ old: String, _ new: String) -> Int {
    TextDistance.slips(from: Array(old.unicodeScalars), to: Array(new.unicodeScalars))
  }
}
