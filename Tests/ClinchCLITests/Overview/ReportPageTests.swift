import ClinchCLI
import Testing

@Suite struct ReportPageTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    try desk.logAcme()
  }

  private var path: String { desk.path("search.html") }

  @Test func `the page is written for its owner alone and replaced the next time`() throws {
    let first = try desk.clinch("report", "--html", path)
    #expect(first.status == .fine)
    #expect(first.stdout == "Wrote a page about 1 interview to \(path)\n")
    #expect(try desk.mode(of: "search.html") == 0o600)
    let old = try #require(desk.content(of: "search.html"))
    #expect(old.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    try desk.clinch("debrief", "1", "--skipped", "2", now: "2026-11-19T18:00:00Z")
    #expect(try desk.clinch("report", "--html", path).status == .fine)
    #expect(desk.content(of: "search.html") != old)
  }

  @Test func `to the output it is the same page`() throws {
    try desk.clinch("report", "--html", path)
    #expect(try desk.clinch("report", "--html", "-").stdout == desk.content(of: "search.html"))
  }

  @Test func `what was written is told as JSON`() throws {
    #expect(
      try desk.clinch("report", "--json", "--html", path).stdout == """
        {
          "file": "\(path)",
          "interviews": 1
        }

        """)
  }

  @Test(arguments: [
    "my notes", "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Mine</title>",
    "SQLite format 3\0and all that was ever logged",
  ])
  func `anything but such a page stays as it is`(old: String) throws {
    try desk.write(old, to: "search.html")
    let ending = try desk.clinch("report", "--html", path)
    #expect(ending.status == .cannotCreate)
    #expect(ending.stdout == "")
    #expect(desk.content(of: "search.html") == old)
  }

  @Test func `where no file can be, nothing is left`() throws {
    let ending = try desk.clinch("report", "--html", desk.path("missing/search.html"))
    #expect(ending.status == .cannotCreate)
    #expect(ending.stderr.contains("cannot create"))
  }

  @Test func `the proof of search is a page to be printed`() throws {
    try desk.clinch(
      "log", "Beta", "--at", "2026-11-18 10:00", "--with", "Lou <lou@beta.example>; Kim",
      now: "2026-11-19T18:00:00Z")
    let ending = try desk.clinch(
      "report", "--work-search", "--html", path, now: "2026-11-19T18:00:00Z")
    #expect(ending.stdout == "Wrote a page about 2 interviews to \(path)\n")
    let page = try #require(desk.content(of: "search.html"))
    #expect(page.contains("<h1>Work search</h1>"))
    #expect(page.contains("<bdi>Lou</bdi>; <bdi>Kim</bdi>"))
    #expect(!page.contains("lou@beta.example"))
    let contacts = try desk.clinch(
      "report", "--work-search", "--contacts", "--html", "-", now: "2026-11-19T18:00:00Z")
    #expect(contacts.stdout.contains("<bdi>Lou &lt;lou@beta.example&gt;</bdi>; <bdi>Kim</bdi>"))
  }

  @Test func `the page for an office names the applicant and the time that was asked for`() throws {
    #expect(
      try desk.clinch("report", "--work-search", "--html", "-").stdout
        .contains("clinch setting set name"))
    #expect(try desk.clinch("setting", "set", "name", "  Jo   Weber ").status == .fine)
    let page = try desk.clinch(
      "report", "--work-search", "--html", "-", "--from", "1 nov", "--to", "30 nov"
    ).stdout
    #expect(page.contains("<bdi>Jo Weber</bdi>"))
    #expect(page.contains("<p>Sun 1 Nov 2026 to Mon 30 Nov 2026</p>"))
    #expect(!page.contains("clinch setting set name"))
  }

  private static let lone: [[String]] = [
    ["--html"], ["--html", "--quiet"], ["--quiet", "--html"], ["--html", "--since", "1 nov"],
  ]

  @Test(arguments: lone)
  func `without a file name the page goes to the cache, for its owner alone, and opens`(
    flags: [String]
  ) throws {
    let opened = desk.path("opened")
    for name in ["open", "xdg-open"] {
      try desk.install(name, script: "printf '%s|%s' $# \"$1\" > '\(opened)'")
    }
    desk.environment["XDG_CACHE_HOME"] = desk.path("cache")
    let run = try desk.clinch(["report"] + flags)
    #expect(run.status == .fine, "\(run.stderr)")
    #expect(try desk.mode(of: "cache/clinch/report.html") == 0o600)
    #expect(desk.content(of: "opened") == "1|\(desk.path("cache/clinch/report.html"))")
  }

  @Test func `--no-open leaves the browser alone, and a browser that fails leaves the page`() throws
  {
    desk.environment["XDG_CACHE_HOME"] = desk.path("cache")
    desk.environment["CLINCH_OPENER"] = "/bin/false"
    #expect(try desk.clinch("report", "--html", "--no-open").status == .fine)
    #expect(try desk.clinch("report", "--html", "--json").status == .fine)
    let run = try desk.clinch("report", "--work-search", "--html")
    #expect(run.status == .failure)
    #expect(
      run.stderr.contains("the page is written: \(desk.path("cache/clinch/work-search.html"))"))
    #expect(desk.content(of: "cache/clinch/work-search.html")?.contains("<h1>Work search") == true)
  }

  private static let mistaken: [(flags: [String], reason: String)] = [
    (["--html", "--html"], "--html is given twice"),
    (["--html", "--html", "x.html"], "--html is given twice"),
    (["--no-open"], "--no-open needs --html without a file name"),
    (["--html", "x.html", "--no-open"], "--no-open needs --html without a file name"),
    (["--html", "--sankey"], "use --html or --sankey, not both"),
    (["--html", "--work-search", "--csv"], "use --html or --csv, not both"),
    (["--contacts"], "--contacts works only with --work-search"),
    (["--since", "--html"], "--since needs a value: \"--html\" begins with -"),
    (["--htm"], "unknown option \"--htm\""),
  ]

  @Test(arguments: mistaken)
  func `what cannot be meant is refused, in the words that were typed`(
    flags: [String], reason: String
  ) throws {
    let run = try desk.clinch(["report"] + flags)
    #expect(run.status == .usage)
    #expect(run.stderr.contains(reason), "\(run.stderr)")
    #expect(!run.stderr.contains("html-opened"))
  }

  @Test func `a company's name is no markup, whatever follows its first sign`() throws {
    try desk.clinch(
      "log", "<\u{301}script>", "\"\u{301}onload", "--at", "2026-11-18 10:00",
      now: "2026-11-19T18:00:00Z")
    let page = try desk.clinch("report", "--html", "-", now: "2026-11-19T18:00:00Z").stdout
    #expect(
      Array(page.utf8).firstRange(of: Array("&lt;\u{301}script&gt;</bdi>".utf8)) != nil)
    #expect(Array(page.utf8).firstRange(of: Array("<\u{301}script".utf8)) == nil)
  }
}
