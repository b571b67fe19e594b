import InterviewModel
import Testing

/// Bytes in the encodings that spreadsheets write.
@Suite struct TableDecoderTests {
  private static func decode(
    _ bytes: [UInt8], _ encoding: TableEncoding, pieces: Int = .max
  ) throws(TableDecoder.Fault) -> String {
    var decoder = TableDecoder(encoding)
    var rest = bytes[...]
    var decoded: [UInt8] = []
    repeat {
      let piece = Array(rest.prefix(pieces))
      rest = rest.dropFirst(pieces)
      decoded += try decoder.decode(piece, isLast: rest.isEmpty)
    } while !rest.isEmpty
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBig ? [high, low] : [low, high]
    }
  }

  private static let text = "Müller & Söhne;日本;🙂\r\n"

  @Test(arguments: [1, 2, 3, 5, 100])
  func `each encoding gives the same text, in pieces of any size`(pieces: Int) throws {
    let samples: [([UInt8], TableEncoding)] = [
      (Array(Self.text.utf8), .utf8), ([0xEF, 0xBB, 0xBF] + Self.text.utf8, .utf8),
      (Self.utf16("\u{FEFF}" + Self.text, isBig: false), .utf16LittleEndian),
      (Self.utf16("\u{FEFF}" + Self.text, isBig: true), .utf16BigEndian),
    ]
    for (bytes, encoding) in samples {
      let decoded = try Self.decode(bytes, encoding, pieces: max(pieces, 3))
      #expect(decoded == Self.text)
    }
  }

  @Test func `Windows-1252 has quotes and the euro`() throws {
    let decoded = try Self.decode([0x84, 0x4B, 0x94, 0x80, 0xFC, 0x0A], .windows1252)
    #expect(decoded == "„K”€ü\n")
  }

  @Test(
    arguments: [
      ([0x61, 0x0A, 0xFC, 0x62], TableEncoding.utf8, 0xFC, 2), ([0xC0, 0x80], .utf8, 0xC0, 1),
      ([0xED, 0xA0, 0x80], .utf8, 0xED, 1), ([0xE2, 0x82], .utf8, 0xE2, 1),
      ([0xF5, 0x80, 0x80, 0x80], .utf8, 0xF5, 1), ([0x61, 0x81], .windows1252, 0x81, 1),
      ([0x61, 0x00, 0x62], .utf16LittleEndian, 0x62, 1),
      ([0x00, 0xDC], .utf16LittleEndian, 0x00, 1),
    ] as [([UInt8], TableEncoding, UInt8, Int)])
  func `a byte that is none of it is named with its line`(
    bytes: [UInt8], encoding: TableEncoding, byte: UInt8, line: Int
  ) {
    do throws(TableDecoder.Fault) {
      _ = try Self.decode(bytes, encoding)
      Issue.record("it was decoded")
    } catch {
      #expect(error.byte == byte)
      #expect(error.line == line)
    }
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], TableEncoding.utf16LittleEndian),
      ([0xFE, 0xFF, 0x00, 0x61], .utf16BigEndian),
      ([0x61, 0x00, 0x2C, 0x00, 0x62, 0x00], .utf16LittleEndian),
      ([0x00, 0x61, 0x00, 0x2C], .utf16BigEndian), ([0xEF, 0xBB, 0xBF, 0x61], .utf8),
      ([0x61, 0x2C], .utf8), ([], .utf8),
    ] as [([UInt8], TableEncoding)])
  func `the beginning of a file shows its encoding`(bytes: [UInt8], encoding: TableEncoding) {
    #expect(TableEncoding(ofFileBeginning: bytes) == encoding)
  }
}
