internal import InterviewModel
internal import Zones

/// The name of a backup's file: `20261123T071500Z-schema-3-daily.db`.
///
/// One from before a migration has no word for its kind, as the first ones had none.
struct BackupName: Equatable {
  let at: Instant
  let schema: Int
  let kind: Backup.Kind

  /// The name without its end, so that a number can be added where it is taken.
  var stem: String {
    let moment = "\(Zone.utc.local(at: at))Z".filter { $0 != "-" && $0 != ":" }
    return "\(moment)-schema-\(schema)" + (kind == .migration ? "" : "-\(kind.rawValue)")
  }

  /// The names that a backup can have, in the order in which they are tried.
  func candidate(_ number: Int) -> String {
    stem + (number == 1 ? "" : "_\(number)") + ".db"
  }
}

extension BackupName {
  /// Reads the name of a file; nil for one that is no backup's.
  init?(file: String) {
    let octets = Array(file.utf8)
    guard octets.suffix(3).elementsEqual(".db".utf8) else { return nil }
    let numbered = octets.dropLast(3).split(
      separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
    guard numbered.count < 2 || Self.number(numbered[1]) != nil, numbered.count <= 2 else {
      return nil
    }
    let parts = numbered[0].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (3...4).contains(parts.count), let at = Self.moment(parts[0]),
      parts[1].elementsEqual("schema".utf8), let schema = Self.number(parts[2])
    else { return nil }
    guard parts.count == 4 else {
      self.init(at: at, schema: schema, kind: .migration)
      return
    }
    let kind = Backup.Kind(rawValue: String(decoding: parts[3], as: UTF8.self))
    guard let kind, kind != .migration else { return nil }
    self.init(at: at, schema: schema, kind: kind)
  }

  /// Reads `20261123T071500Z`.
  private static func moment(_ octets: ArraySlice<UInt8>) -> Instant? {
    guard octets.count == 16 else { return nil }
    var text = octets.map { $0 }
    for (place, separator) in [(13, ":"), (11, ":"), (6, "-"), (4, "-")] {
      text.insert(contentsOf: separator.utf8, at: place)
    }
    return Instant(rfc3339: String(decoding: text, as: UTF8.self))
  }

  /// A number of up to nine digits.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.count <= 9 ? Int(digits: digits) : nil
  }
}
