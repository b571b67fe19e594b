/// Everything that was written to a calendar folder: the name of each entry, and the digest of the
/// text that it got.
///
/// It is kept in that folder, so that files of other programs are never taken for our own.
package struct CalendarFolderRecord: Sendable, Equatable {
  /// The digest of each text by the entry's name; nil while a text is being written.
  package var digests: [String: UInt64?]

  /// Creates a record, by default of a folder that nothing was written to.
  package init(_ digests: [String: UInt64?] = [:]) {
    self.digests = digests
  }

  /// Reads a record; lines that are none are passed by, so that nothing in it can lead to a file
  /// outside of the folder.
  package init(text: String) {
    digests = [:]
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
      guard words.count == 2, Self.canName(words[0]) else { continue }
      if words[1] == Self.pending {
        digests[words[0]] = .some(nil)
      } else if let digest = UInt64(words[1], radix: 16) {
        digests[words[0]] = digest
      }
    }
  }

  /// The record as it is stored: a title, then a line for each entry, sorted.
  package var text: String {
    let lines = digests.sorted { $0.key < $1.key }.map { name, digest in
      "\(name) \(digest.map { String($0, radix: 16) } ?? Self.pending)\n"
    }
    return Self.title + "\n" + lines.joined()
  }

  /// Whether an entry of this name can have a file of that name: nothing but letters, digits and
  /// hyphens, as an identifier has them.
  package static func canName(_ name: String) -> Bool {
    let octets = name.utf8
    return octets.count == 36
      && octets.allSatisfy { octet in
        switch octet {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"): true
        default: false
        }
      }
  }

  private static let title = "Clinch wrote these files; it removes them when they are over."
  private static let pending = "pending"
}

/// A number for a text, by which a change of it shows: FNV-1a of 64 bits,
/// http://www.isthe.com/chongo/tech/comp/fnv/.
package enum TextDigest {
  /// The number of a text.
  package static func of(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
