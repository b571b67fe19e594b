"""Made-up sources, by which each rule shows that it can fail."""

import pathlib
import tempfile

from rules import cycles, documentation, sizes, small_files, test_folders
from uses import Sources


def found_in(files, rule):
    """The lines that a rule has to say about made-up files."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        return [line for _, _, lines in rule(Sources(root)) for line in lines]


def run():
    """Checks that each rule fails where it should, and only there."""
    def circle(sources):
        return cycles(sources, "T")

    lower = "struct Low { let depth = 1 }\nextension Low { func deepen() {} }\n"
    cases = [
        ("folders that know each other by types", circle, 2, {
            "T/A/Low.swift": lower + "func see(_ high: High) {}",
            "T/B/High.swift": "struct High { let low: Low }"}),
        ("folders that know each other by a method", circle, 2, {
            "T/A/Low.swift": lower + "extension Low { func rise() { climb(by: 2) } }",
            "T/B/High.swift": "extension Low { func climb(by steps: Int) {} }"}),
        ("folders that know each other by an enum's case", circle, 2, {
            "T/A/Low.swift": "enum Low { case deep, shallow }\nfunc f() { g(high.peak) }",
            "T/B/High.swift": "enum High { case peak }\nlet low = [Low.deep]"}),
        ("a circle inside an interpolation", circle, 2, {
            "T/A/Low.swift": lower + 'let text = "at \\(high.altitude) m"',
            "T/B/High.swift": "struct High { let altitude: Int; let low: Low }"}),
        ("a circle of three folders", circle, 3, {
            "T/A/Low.swift": "struct Low { let middle: Middle }",
            "T/B/Middle.swift": "struct Middle { let high: High }",
            "T/C/High.swift": "struct High { let low: Low }"}),
        ("comments, text, labels, locals and names with two owners", circle, 0, {
            "T/A/Low.swift": lower + "// High.climb()\n" + 'let text = "High /* " /* High */\n'
                             "func f(altitude: Int) { let peak = 1; g(peak: peak, altitude) }\n"
                             "func h(x: Q) { x.twice() }\nextension Low { func twice() {} }",
            "T/B/High.swift": "struct High { let low: Low, altitude = 1, peak = 2 }\n"
                              "extension High { func climb() {}\n func twice() {} }"}),
        ("the root of a target knows all", circle, 0, {
            "T/Root.swift": "let all = [High.self, Low.self]",
            "T/A/Low.swift": lower, "T/B/High.swift": "struct High { let low: Low }"}),
        ("21 files in a folder, 17 of a type", lambda s: sizes(s, "T"), 2, {
            f"T/A/Low+{n}.swift": "extension Low {}" if n < 17 else "" for n in range(21)}),
        ("20 files in a folder, 16 of a type", lambda s: sizes(s, "T"), 0, {
            f"T/A/Low+{n}.swift": "extension Low {}" if n < 16 else "" for n in range(20)}),
        ("21 files in a folder of tests", lambda s: test_folders(s.root), 1, {
            f"T/A/Low{n}Tests.swift": "" for n in range(21)}),
        ("20 files in a folder of tests, and what was built there",
         lambda s: test_folders(s.root), 0, {
             f"T/{'A' if n < 20 else '.build'}/Low{n}Tests.swift": "" for n in range(41)}),
        ("too many small files", small_files, 1, {"T/A/Low.swift": lower}),
        ("no docstring, and one that says nothing of throwing", documentation, 3, {
            "T/A/Low.swift": "struct Low {}\n/// High.\nstruct High {\n  init() throws {}\n"
                             "  /// Climbs.\n  func climb() async throws(E) -> Int {}\n"
                             "  private func fall() throws {}\n"
                             "  /// Throws when steep.\n  @discardableResult\n"
                             "  func rise(by f: () throws -> Int) rethrows {}\n  func f() {}\n}"}),
    ]
    status = 0
    for title, rule, expected, files in cases:
        lines = found_in(files, rule)
        if len(lines) != expected:
            print(f"Self-test: {title}: {expected} lines expected, found:", *lines, sep="\n  ")
            status = 1
    return status
