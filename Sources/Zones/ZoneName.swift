internal import Files

/// A text that may name a zone and is safe to be looked for below a directory.
///
/// Letters, digits, `-`, `+` and `_` in parts between slashes: so no `..`, no leading slash, no
/// `zone.tab`, no POSIX rule with commas. Source of the characters: "Theory and pragmatics of the
/// tz code and data", https://data.iana.org/time-zones/theory.html#naming.
struct ZoneName {
  private let parts: [String]

  /// The first parts of names that hold other editions of the same zones: with leap seconds,
  /// without.
  static let editions: Set = ["posix", "right"]
  /// Names of files that are zones but not theirs: the machine's own, the default of POSIX rules,
  /// and the one that says the zone was never set.
  private static let placeholders: Set = ["localtime", "posixrules", "Factory"]

  /// Larger files are not zones; the largest real one has 4 kB.
  static let largestFile = 65_536

  /// Creates a name, or nil when no zone can be called that.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Self.belongsInName) }),
      let first = parts.first, !Self.editions.contains(first), !Self.placeholders.contains(text)
    else { return nil }
    self.parts = parts
  }

  private static func belongsInName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Reads the zone's file below a directory; nil when there is none in exactly this spelling.
  func clock(in directory: String) -> TZifFile? {
    octets(in: directory).flatMap { TZifFile($0) }
  }

  /// What is in the zone's file below a directory; nil when there is none in exactly this spelling.
  func octets(in directory: String) -> [UInt8]? {
    let path = Self.path(directory, parts)
    guard let bytes = try? FileSystem.octets(of: path, upTo: Self.largestFile + 1),
      bytes.count <= Self.largestFile, isSpelledExactly(in: directory)
    else { return nil }
    return bytes
  }

  /// Whether the directory has this very name, where the file system would accept `EUROPE/berlin`,
  /// too, as that of a Mac does.
  private func isSpelledExactly(in directory: String) -> Bool {
    let folds = FileSystem.exists(Self.path(directory, parts.map(Self.swappingCase)))
    return !folds || spelling(in: directory) == parts.joined(separator: "/")
  }

  /// The name as the directory spells it when only case differs; nil when it has none like it.
  func spelling(in directory: String) -> String? {
    var found: [String] = []
    for part in parts {
      let names = FileSystem.names(in: Self.path(directory, found))
      let sameButForCase = names.filter { $0.lowercased() == part.lowercased() }
      guard let name = sameButForCase.first(where: { $0 == part }) ?? sameButForCase.min()
      else { return nil }
      found.append(name)
    }
    return found.joined(separator: "/")
  }

  private static func path(_ directory: String, _ parts: [String]) -> String {
    ([directory] + parts).joined(separator: "/")
  }

  private static func swappingCase(_ text: String) -> String {
    let upper = text.uppercased()
    return upper == text ? text.lowercased() : upper
  }
}
