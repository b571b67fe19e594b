import Rendering
import Testing

@Suite struct TableTests {
  private struct Row: Sendable {
    var number = 1
    var company: String
    var note = ""
    var style: Style?
  }

  private let plain = Palette(isEnabled: false)
  private let table = Table<Row>([
    .init("#", .trailing) { Cell(String($0.number)) },
    .init("company", shrinkableTo: 4) { Cell($0.company, $0.style) },
    .init("note", shrinkableTo: 4) { Cell($0.note) },
  ])

  @Test func `columns stand under their titles by display cells`() {
    let rows = [
      Row(number: 7, company: "面接 GmbH", note: "café"),
      Row(number: 12, company: "Acme", note: "👩\u{200D}💻 ok"),
    ]
    #expect(
      table.text(rows, width: nil, palette: plain) == """
         #  company    note
         7  面接 GmbH  café
        12  Acme       👩\u{200D}💻 ok

        """)
  }

  @Test func `without rows the titles stand alone`() {
    #expect(table.text([], width: nil, palette: plain) == "#  company  note\n")
  }

  @Test func `no line ends in white space`() {
    let rows = [Row(company: "Acme"), Row(company: "Acme Labs", note: " x \u{3000}")]
    let lines = table.text(rows, width: nil, palette: plain).split(separator: "\n")
    #expect(lines == ["#  company    note", "1  Acme", "1  Acme Labs   x"])
  }

  @Test func `nothing is cut where there is no width`() {
    let note = String(repeating: "long ", count: 100) + "end"
    #expect(
      table.text([Row(company: "Acme", note: note)], width: nil, palette: plain)
        .hasSuffix("end\n"))
  }

  @Test(arguments: [
    (40, ["#  company        note", "1  Acme Holdings  they asked why"]),
    (32, ["#  company        note", "1  Acme Holdings  they asked why"]),
    (31, ["#  company        note", "1  Acme Holdings  they asked w…"]),
    (30, ["#  company       note", "1  Acme Holdin…  they asked w…"]),
    (27, ["#  company      note", "1  Acme Holdi…  they asked…"]),
    (16, ["#  company  note", "1  Acme H…  the…"]),
    (11, ["#  co…  no…", "1  Ac…  th…"]),
  ])
  func `the widest column gives way first, down to its minimum`(width: Int, lines: [String]) {
    let rows = [Row(company: "Acme Holdings ", note: "they asked why")]
    #expect(
      table.text(rows, width: width, palette: plain).split(separator: "\n").map(String.init)
        == lines)
  }

  @Test(arguments: 16...60)
  func `a table fits wherever its minimums do`(width: Int) {
    let rows = [
      Row(company: "面接面接面接面接面接面接", note: "👍🏽👍🏽👍🏽 they asked why, twice"),
      Row(number: 2, company: "Acme", note: String(repeating: "e\u{301}", count: 90)),
    ]
    for line in table.text(rows, width: width, palette: plain).split(separator: "\n") {
      #expect(String(line).cellWidth <= width)
    }
  }

  @Test func `a column that may not shrink is cut only where nothing else helps`() {
    let fixed = Table<String>([
      .init("company") { Cell($0) }, .init("note", shrinkableTo: 4, dropping: 1) { Cell($0) },
      .init("kind", dropping: 2) { _ in Cell("video") },
    ])
    let texts = [40, 26, 25, 20, 12].map {
      fixed.text(["Acme Holdings"], width: $0, palette: plain)
    }
    #expect(
      texts == [
        "company        note           kind\nAcme Holdings  Acme Holdings  video\n",
        "company        note  kind\nAcme Holdings  Acm…  video\n",
        "company        kind\nAcme Holdings  video\n",
        "company        kind\nAcme Holdings  video\n",
        "company\nAcme Holdin…\n",
      ])
  }

  @Test func `stored text stays on its line and cannot steer the terminal`() {
    let rows = [Row(company: "a\r\nb\u{1B}\u{301}[2J", note: "x\u{202E}y")]
    let text = table.text(rows, width: nil, palette: plain)
    #expect(text.split(separator: "\n").last == "1  a\\u{D} b\\u{1B}\u{301}[2J  x\\u{202E}y")
  }

  @Test func `styles dress the text and not the space beside it`() {
    let rows = [Row(company: "Acme", note: "x", style: .red)]
    #expect(
      table.text(rows, width: nil, palette: Palette(isEnabled: true)) == """
        \u{1B}[1m#\u{1B}[0m  \u{1B}[1mcompany\u{1B}[0m  \u{1B}[1mnote\u{1B}[0m
        1  \u{1B}[31mAcme\u{1B}[0m     x

        """)
  }
}
