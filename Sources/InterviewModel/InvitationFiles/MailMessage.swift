/// An e-mail, as far as an invitation in it is read: RFC 2045 and 2046.
struct MailMessage {
  /// A calendar among its parts.
  struct CalendarPart {
    /// Its text in UTF-8.
    var octets: [UInt8]
    /// What the mail says that it asks for: RFC 6047 §2.4.
    var method: String?
  }

  /// The calendars among its parts, in their order.
  private(set) var calendars: [CalendarPart] = []
  /// The addresses it was delivered to, as the servers on the way wrote them down.
  private(set) var deliveredTo: [String] = []
  /// The addresses it was written to.
  private(set) var recipients: [String] = []

  /// Parts lie no deeper within each other in any mail, and it has no more of them.
  private static let (deepest, most) = (16, 1_000)
  /// A calendar with more bytes is no invitation.
  private static let largestCalendar = 4_194_304
  private var partCount = 0

  /// Reads a whole message.
  ///
  /// - Throws: `InvitationRefusal.unknownCharset` for a calendar that cannot be decoded;
  ///   `InvitationRefusal.tooLarge`.
  init(_ octets: ArraySlice<UInt8>) throws(InvitationRefusal) {
    try read(octets, depth: 0)
  }

  private mutating func read(_ octets: ArraySlice<UInt8>, depth: Int) throws(InvitationRefusal) {
    partCount += 1
    guard depth < Self.deepest, partCount < Self.most else { return }
    var body = octets
    let fields = MailFields(takenFrom: &body)
    recipients += fields.addresses("to")
    for name in ["delivered-to", "x-original-to", "envelope-to"] {
      deliveredTo += fields.addresses(name)
    }
    let (type, parameters) = fields.structured("content-type")
    if type.utf8.starts(with: "multipart/".utf8), let boundary = parameters["boundary"] {
      for part in Self.parts(of: body, boundary: boundary) { try read(part, depth: depth + 1) }
      return
    }
    let disposition = fields.structured("content-disposition").parameters
    let name = disposition["filename"] ?? parameters["name"] ?? ""
    let isCalendar =
      ["text/calendar", "application/ics"].contains(type)
      || EncodedWords.text(name).lowercased().utf8.reversed().starts(with: "sci.".utf8)
    guard isCalendar || type == "message/rfc822" else { return }
    let encoding = fields.structured("content-transfer-encoding").value
    guard let decoded = TransferDecoding.octets(body, by: encoding) else { throw .unknownCharset }
    guard isCalendar else { return try read(decoded[...], depth: depth + 1) }
    guard decoded.count <= Self.largestCalendar else {
      throw .tooLarge(limit: Self.largestCalendar)
    }
    guard let charset = Charset(named: parameters["charset"] ?? "utf-8") else {
      throw .unknownCharset
    }
    calendars.append(
      CalendarPart(octets: charset.utf8(decoded), method: parameters["method"]))
  }

  /// The parts of a body between the lines that begin with the boundary: RFC 2046 §5.1.1.
  private static func parts(
    of body: ArraySlice<UInt8>, boundary: String
  ) -> [ArraySlice<UInt8>] {
    let marker = Array("--\(boundary)".utf8)
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var line = body.startIndex
    while line < body.endIndex {
      let end = body[line...].firstIndex(of: .lineFeed) ?? body.endIndex
      let next = min(end + 1, body.endIndex)
      if body[line..<end].starts(with: marker), isBoundary(body[line..<end].dropFirst(marker.count))
      {
        if let start { parts.append(body[start..<line]) }
        if body[line..<end].dropFirst(marker.count).starts(with: "--".utf8) { return parts }
        start = next
      }
      line = next
    }
    if let start { parts.append(body[start...]) }
    return parts
  }

  /// Whether nothing else stands behind the marker, so that it is not that of another part.
  private static func isBoundary(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.allSatisfy { $0.isBlank || $0 == UInt8(ascii: "-") }
  }
}
