import InterviewModel
import Testing

@Suite struct InputTextTests {
  @Test(arguments: [
    ("Acme", "Acme"),
    ("  Müller \u{A0}&\t Söhne\r\n", "Müller & Söhne"),
    ("Zoe\u{308}", "Zo\u{EB}"),
    ("two\nlines", "two lines"),
    ("עברית\u{200F}", "עברית"),
    ("Ac\u{AD}me\u{200B}", "Acme"),
    ("\u{FEFF}Dana\u{2060} Lee", "Dana Lee"),
    ("Acme\u{3164}", "Acme"),
    ("می\u{200C}خواهم\u{200C}", "می\u{200C}خواهم"),
    ("ක්\u{200D}ෂ", "ක්\u{200D}ෂ"),
    ("Ac\u{200D}me", "Acme"),
    ("✔\u{FE0F} Ltd", "✔\u{FE0F} Ltd"),
    (
      "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
      "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"
    ),
    ("two\u{B}lines", "two lines"),
    ("O’Reilly – Ａ", "O’Reilly – Ａ"),
    ("👩\u{200D}💻", "👩\u{200D}💻"),
    ("面接\u{3000}GmbH", "面接 GmbH"),
    ("\u{301}x", "\u{301}x"),
  ])
  func `a name is one line in NFC with single spaces`(raw: String, name: String) throws {
    let read = try InputText.name(raw, field: "company")
    #expect(Array(read.utf8) == Array(name.utf8))
  }

  @Test(arguments: [
    ("one\r\ntwo", "one\ntwo"),
    ("one\rtwo\r\r\nthree", "one\ntwo\n\nthree"),
    ("one\r\n\u{301}two", "one\n\u{301}two"),
    ("  kept\tas it is  ", "  kept\tas it is  "),
    ("body\n\n\r\n", "body"),
    ("\n\nbody", "\n\nbody"),
    ("e\u{301}", "\u{E9}"),
    ("Agenda:\u{B}intro\u{C}coding", "Agenda:\nintro\ncoding"),
    ("one\u{85}two\u{2028}three\u{2029}four", "one\ntwo\nthree\nfour"),
    ("one\r\u{85}two\u{B}\u{2028}", "one\n\ntwo"),
  ])
  func `a note keeps its lines, with LF between them`(raw: String, note: String) throws {
    let read = try InputText.note(raw, field: "note")
    #expect(Array(read.utf8) == Array(note.utf8))
  }

  @Test(arguments: ["", "  ", "\t\r\n", "\u{200B}", "\u{3164} \u{2060}", "\u{FE0F}"])
  func `text without anything to see is refused as empty`(raw: String) {
    #expect(
      refusal { () throws(InputError) in try InputText.name(raw, field: "role") }
        == "role is empty")
    #expect(
      refusal { () throws(InputError) in try InputText.note(raw, field: "note") }
        == "note is empty")
  }

  @Test(arguments: [
    ("Ac\u{7}me", "U+0007 (column 3)"),
    ("\0", "U+0000 (column 1)"),
    ("e\u{301}\u{1B}\u{301}[31m", "U+001B (column 2)"),
    ("x\u{7F}", "U+007F (column 2)"),
    ("👩\u{200D}💻\u{9B}", "U+009B (column 2)"),
    ("a\u{86}b", "U+0086 (column 2)"),
    ("a\u{E}b", "U+000E (column 2)"),
    ("one\r\ntwo\u{8}", "U+0008 (line 2, column 4)"),
    ("one\rtwo\u{8}", "U+0008 (line 2, column 4)"),
  ])
  func `a control character is refused by code point and place`(raw: String, fault: String) {
    #expect(
      refusal { () throws(InputError) in try InputText.name(raw, field: "company") }
        == "company has the control character \(fault)")
    #expect(
      refusal { () throws(InputError) in try InputText.note(raw, field: "note") }
        == "note has the control character \(fault)")
  }

  @Test func `every control character but TAB and line breaks is refused`() {
    let kept = (0...0xFF as ClosedRange<UInt8>).filter { octet in
      let scalar = Unicode.Scalar(octet)
      guard scalar.properties.generalCategory == .control else { return false }
      return refusal { () throws(InputError) in
        try InputText.note("a\(scalar)b", field: "note")
      } == nil
    }
    #expect(kept == [9, 10, 11, 12, 13, 0x85])
  }

  @Test func `octets that were not UTF-8 are refused, because what was meant is lost`() {
    let raw = String(decoding: [0x41, 0x63, 0x6D, 0xE9], as: UTF8.self)
    #expect(
      refusal { () throws(InputError) in try InputText.name(raw, field: "company") }
        == "company is not valid UTF-8 (column 4)")
  }

  private func refusal(_ read: () throws(InputError) -> String) -> String? {
    do {
      _ = try read()
      return nil
    } catch {
      return error.description
    }
  }
}
