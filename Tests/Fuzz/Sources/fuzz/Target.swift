/// One parser or escaper: takes any bytes, and throws when what it makes of them breaks a promise.
///
/// A trap, a hang, a leak and whatever AddressSanitizer sees are finds too.
typealias Target = @Sendable ([UInt8]) throws -> Void

let targets: [String: Target] = [
  "arguments": fuzzArguments,
  "calendar": fuzzCalendar,
  "calendar-record": fuzzCalendarRecord,
  "csv": fuzzCSV,
  "database": fuzzDatabase,
  "export": fuzzExport,
  "form": fuzzForm,
  "html": fuzzHTML,
  "input": fuzzInput,
  "invitation": fuzzInvitation,
  "invitation-mail": fuzzInvitationMail,
  "json": fuzzJSON,
  "keys": fuzzKeys,
  "letter": fuzzLetter,
  "mail": fuzzMail,
  "reference": fuzzReference,
  "reminders": fuzzReminders,
  "search": fuzzSearch,
  "table": fuzzTable,
  "template": fuzzTemplate,
  "terminal": fuzzTerminal,
  "when": fuzzWhen,
  "zone": fuzzZone,
]

/// What a target was promised and did not get.
struct Broken: Error {
  let promise: String
  let found: String
}

/// Throws unless `holds`; `found` is what broke the promise.
func demand(_ holds: Bool, _ promise: String, _ found: @autoclosure () -> String) throws {
  guard holds else { throw Broken(promise: promise, found: found()) }
}

extension [UInt8] {
  /// The bytes as text; what is no UTF-8 becomes U+FFFD, as in everything that the program reads.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The texts between line feeds.
  var lines: [String] {
    split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Array($0).text }
  }

  /// The first byte as a number below `count`, and the bytes behind it.
  func choice(below count: Int) -> (Int, [UInt8]) {
    (Int(first ?? 0) % count, Array(dropFirst()))
  }
}

extension String {
  /// Whether both are the same byte for byte; `==` goes by canonical equivalence.
  func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
