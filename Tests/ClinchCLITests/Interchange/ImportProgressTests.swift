import Testing

@testable import ClinchCLI

/// The line that says how far an import is.
@Suite struct ImportProgressTests {
  private final class Shown {
    var lines: [String] = []
  }

  @Test func `nothing is shown before half a second`() {
    let shown = Shown()
    var progress = ImportProgress(write: { shown.lines.append($0) }) { .milliseconds(499) }
    for _ in 0..<2_000 { progress.count() }
    progress.finish()
    #expect(shown.lines.isEmpty)
  }

  @Test func `afterwards rows are counted in one line, which goes away`() {
    let shown = Shown()
    var progress = ImportProgress(write: { shown.lines.append($0) }) { .milliseconds(500) }
    for _ in 0..<1_200 { progress.count() }
    progress.finish()
    #expect(shown.lines == ["500 rows …", "1000 rows …", ""])
  }

  @Test func `what was looked through before is what there is to do`() {
    let shown = Shown()
    var progress = ImportProgress(write: { shown.lines.append($0) }) { .seconds(1) }
    for _ in 0..<1_000 { progress.look() }
    for _ in 0..<1_000 { progress.count() }
    progress.finish()
    #expect(
      shown.lines == [
        "looking through the file: 500 rows …", "looking through the file: 1000 rows …",
        "500 of 1000 rows …", "1000 rows …", "",
      ])
  }
}
