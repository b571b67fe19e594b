import ClinchCLI
import Testing

/// A search whose names are chosen to break a layout: words of eighty letters, wide signs, signs
/// from right to left, emoji, markup.
enum HostileSearch {
  private static let word = String(repeating: "Donaudampfschifffahrt", count: 4)
  private static let wide = String(repeating: "株式会社", count: 20)
  private static let reversed = String(repeating: "מנהלפיתוחתוכנה", count: 6)
  private static let emoji = String(repeating: "👩‍🚀🇪🇸👨‍👩‍👧‍👦", count: 14)
  private static let markup = "<b>bold</b> & \"quoted\" ]]> &amp;"

  /// A home with the search.
  ///
  /// - Returns: it.
  /// - Throws: where the program refuses one of its commands.
  static func home() throws -> Home {
    let home = try Home()
    for (number, name) in [word, wide, reversed, emoji, markup].enumerated() {
      let rows: [[String]] = [
        [
          "log", name, name, "--at", "2026-11-\(10 + number) 10:00", "--kind", "panel", "--with",
          "Jo \(name.filter { $0.isLetter }) (\(word)) <p\(number)@\(word.prefix(60)).example>",
          "--source", name, "--follow-ups",
        ],
        [
          "log", name, name, "--at", "2026-11-\(20 + number) 23:30 America/New_York", "--place",
          "https://meet.example/\(word)",
        ],
        ["promise", name, name, "--by", "2026-11-2\(number)"],
        ["offer", "received", name, "--at", "2026-11-19 09:00", "--terms", "\(name)\n\(word)"],
      ]
      for row in rows {
        let run = try home.clinch(row)
        try #require(run.status == .fine, "\(row.prefix(2)): \(run.stderr)")
      }
    }
    for (key, name) in [("long", word), ("wide", wide)] {
      let run = try home.clinch(["tip", "add", key, name, "--wording", name])
      try #require(run.status == .fine, "\(run.stderr)")
    }
    let debriefed = try home.clinch([
      "debrief", "1", "--skipped", "1,2", "--done", "3,4", "--impression", "4",
    ])
    try #require(debriefed.status == .fine, "\(debriefed.stderr)")
    return home
  }
}
