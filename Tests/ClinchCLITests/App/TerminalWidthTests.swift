import ClinchCLI
import TestSupport
import Testing

/// Nothing is wider than the terminal: every table and sentence of the demo, with names that are
/// long, of two cells a character, or emoji.
@Suite struct TerminalWidthTests {
  /// The demo with such names, made once.
  private static let database = Result {
    let home = try Home()
    let path = home.folder.file("demo.db")
    let rows: [[String]] = [
      ["demo"],
      [
        "log", "株式会社ハートランドソリューションズ", "営業部長候補", "--at",
        "2026-11-23 09:00 Asia/Tokyo", "--with",
        "山田 太郎 (代表取締役社長) <taro.yamada@heartland.example>; 佐藤 花子", "--kind", "video",
        "--place", "東京都千代田区丸の内一丁目九番一号グラントウキョウノースタワー四十二階",
      ],
      [
        "log", "🚀 Rocket 👩‍🚀 Families 👨‍👩‍👧‍👦", "Señor Dev 🇪🇸", "--at",
        "2026-11-18 09:00 America/New_York", "--with",
        "Ana-María Núñez de la Cruz y Fernández (Head of Platform Engineering)",
        "--note", "They asked for references, twice, and for the certificate of my first degree.",
      ],
      ["promise", "rocket", "two references, a sample and 履歴書を日本語で", "--by", "2026-11-27"],
      [
        "offer", "received", "株式会社", "--at", "2026-11-19 10:00", "--terms",
        "八百万円に加えて年二回の賞与と通勤手当の全額支給、住宅手当、退職金制度を含む",
        "--answer-by", "2026-11-25 12:00",
      ],
    ]
    for row in rows { try #require(try home.clinch(row + ["--db", path]).status == .fine) }
    return try home.folder.octets("demo.db")
  }

  private static let widths = [40, 60, 80, 97, 99, 100, 103, 106, 110, 114, 119, 120, 200]

  private static let commands: [[String]] = [
    ["today"], ["overdue"], ["due", "--within", "30d"], ["list"], ["list", "--open"],
    ["list", "--undebriefed"], ["show", "株式会社"], ["show", "rocket"], ["show", "cobalt"],
    ["show", "lumen"],
    ["show", "lumen", "--long"], ["card", "rocket"],
    ["today", "--now", "2026-11-23T08:30:00+09:00"],
    ["skipped"], ["skipped", "--by", "interview"], ["skipped", "--by", "kind"],
    ["skipped", "--tip", "2"], ["letter", "list"], ["letter", "list", "rocket"],
    ["letter", "check", "lumen"], ["letter", "templates"], ["offer", "list"], ["report"],
    ["report", "--work-search"], ["history", "list"], ["history", "show", "3"], ["tip", "list"],
    ["setting", "list"], ["card"], ["card", "株式会社"], ["doctor"], ["backup", "list"],
    ["outcome", "rocket", "rejected"], ["debrief", "rocket", "--skipped", "1,2"],
    ["move", "株式会社", "--at", "2026-11-18 14:30"], ["cancel", "株式会社"], ["undo"],
    ["remove", "application", "rocket", "--dry-run"],
    ["merge", "company", "rocket", "株式会社", "--dry-run"], ["show", "a"], ["edit", "lumen"],
    ["letter", "sent", "rocket"], ["topics"], ["topics", "dates"], ["topics", "json"],
    ["topics", "environment"], ["topics", "exit-codes"], ["topics", "settings"],
  ]

  @Test(arguments: commands) func `no line is longer`(command: [String]) throws {
    let home = try Home()
    let octets = try Self.database.get()
    for width in Self.widths {
      // A command that writes finds what all others do.
      try home.folder.makeFolder(".local/share/clinch")
      try home.folder.write(octets, to: Home.database)
      var terminal = Terminal.terminal(width: width)
      terminal.isInput = false
      let run = try home.clinch(command + ["--color", "never"], terminal: terminal)
      try #require(run.status != .usage && run.status != .software, "\(run.stderr)")
      let lines = (run.stdout + run.stderr).split(separator: "\n").map(String.init)
      let long = lines.filter { Cells.count($0) > width && !Self.isWhole($0) }
      #expect(long.isEmpty, "\(width)")
    }
  }

  /// Whether a line is a command, or has a word that is to be copied whole: an address or a path.
  private static func isWhole(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    let isCommand = ["clinch", "export", "hint:"].contains(words.first ?? "")
    let addresses = words.filter { $0.unicodeScalars.contains { $0 == "/" || $0 == "@" } }
    return isCommand || addresses.contains { $0.unicodeScalars.count > 20 }
  }

  @Test func `a line in a pipe is not broken`() throws {
    let home = try Home()
    try home.folder.makeFolder(".local/share/clinch")
    try home.folder.write(try Self.database.get(), to: Home.database)
    let run = try home.clinch("show", "rocket")
    #expect(run.lines.contains { Cells.count($0) > 80 })
  }
}
