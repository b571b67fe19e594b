import Testing

@testable import Rendering

@Suite struct StyleSheetTests {
  private let octets = Array(StyleSheet.page.text.utf8)

  @Test func `the rules read alike in HTML and XML`() {
    #expect(!octets.contains(UInt8(ascii: "<")))
    #expect(!octets.contains(UInt8(ascii: "&")))
    #expect(octets.allSatisfy { $0 == 10 || (0x20...0x7E).contains($0) })
  }

  @Test func `brackets match`() {
    var depth = 0
    for octet in octets {
      if octet == UInt8(ascii: "{") { depth += 1 }
      if octet == UInt8(ascii: "}") { depth -= 1 }
      #expect(depth >= 0)
    }
    #expect(depth == 0)
  }

  @Test(arguments: StyleClass.allCases)
  func `every class has a rule`(style: StyleClass) {
    #expect(
      [" ", ":", ",", "\n"].contains { end in
        octets.firstRange(of: Array(".\(style.rawValue)\(end)".utf8)) != nil
      })
  }

  @Test func `every colour that a rule names is one of the palette`() {
    let names = Set(PageColor.allCases.map(\.rawValue))
    var rest = octets[...]
    while let range = rest.firstRange(of: Array("var(--".utf8)) {
      rest = rest[range.upperBound...]
      let name = String(decoding: rest.prefix { $0 != UInt8(ascii: ")") }, as: UTF8.self)
      #expect(names.contains(name), "\(name)")
    }
  }
}
