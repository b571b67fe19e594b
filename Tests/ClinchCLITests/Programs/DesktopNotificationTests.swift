import Testing

@testable import ClinchCLI

@Suite struct DesktopNotificationTests {
  private let hostile = DesktopNotification(
    title: "$(touch x) `id` \"q\"", body: "<b>A & B</b>\\n;\u{301}<\u{301}\nsecond line")

  @Test func `notify-send gets the texts after the end of its flags, the body as markup`() {
    #expect(
      hostile.arguments(for: .notifySend) == [
        "--app-name=clinch", "--", "$(touch x) `id` \"q\"",
        "&lt;b&gt;A &amp; B&lt;/b&gt;\\\\n;\u{301}&lt;\u{301}\nsecond line",
      ])
  }

  @Test func `a notifier that hangs is stopped, and said to have hung`() throws {
    let desk = try Desk()
    let started = desk.path("started")
    try desk.install("notify-send", script: ": > '\(started)'; exec sleep 600\n")
    let failure = #expect(throws: Failure.self) {
      try hostile.show(
        through: .notifySend, path: desk.path("bin"),
        until: { desk.content(of: "started") != nil })
    }
    #expect(failure?.status == .failure)
    #expect(failure?.message == "notify-send did not finish within 5 seconds and was stopped")
  }

  @Test func `what a notifier leaves behind holds none of this process's streams`() throws {
    let desk = try Desk()
    let listed = desk.path("streams")
    try desk.install(
      "notify-send",
      script:
        "for n in 0 1 2; do [ \"/proc/$$/fd/$n\" -ef /dev/null ] && echo $n; done > '\(listed)'\n")
    try hostile.show(through: .notifySend, path: desk.path("bin"), until: { false })
    #expect(desk.content(of: "streams")?.contains("0\n") == true)
    #expect(desk.content(of: "streams")?.contains("2\n") == true)
  }

  @Test func `osascript gets a script without any text of ours, and the texts as arguments`() {
    let words = hostile.arguments(for: .osascript)
    #expect(words.suffix(2) == [hostile.title, hostile.body])
    #expect(
      words.dropLast(2) == [
        "-e", "on run argv", "-e",
        "display notification (item 2 of argv) with title (item 1 of argv)", "-e", "end run",
      ])
  }
}
