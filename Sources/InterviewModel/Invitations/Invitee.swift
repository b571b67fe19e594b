/// Somebody, or something, that a calendar says takes part in an event: RFC 5545 §3.8.4.1.
struct Invitee: Equatable {
  /// The name; nil where there is none but the address.
  var name: String?
  /// The address, in small letters; nil where there is none that is one.
  var email: String?
  /// Whether it is who invites.
  var isOrganizer: Bool
  /// Whether it is named as a participant.
  var isParticipant: Bool
  /// Whether it is a person, a room, a list: `CUTYPE`, in capitals.
  var type: String
  /// How much it takes part: `ROLE`, in capitals.
  var role: String
  /// What it answered: `PARTSTAT`, in capitals.
  var answer: String
  /// Whether somebody else comes in its place: RFC 5545 §3.2.5.
  var isReplaced: Bool

  /// Reads a property; nil where it names nobody.
  ///
  /// - Throws: `InputError` for a name that cannot be stored.
  init?(_ property: CalendarProperty) throws(InputError) {
    let parameters = property.parameters
    // Some programs put an address of their own in the value: RFC 7986 §6.2.
    email = parameters["EMAIL"].flatMap(Self.address) ?? Self.address(property.value)
    let cn = Self.plain(EncodedWords.text(parameters["CN"] ?? "").trimmed)
    let said = cn.isEmpty ? nil : try InputText.name(cn, field: "the name of a participant")
    // Programs that know no name write the address for one.
    name = said.flatMap { $0.unicodeScalars.contains("@") && Self.address($0) != nil ? nil : $0 }
    isOrganizer = property.name == "ORGANIZER"
    isParticipant = !isOrganizer
    type = parameters["CUTYPE"]?.trimmed.uppercased() ?? "INDIVIDUAL"
    role = parameters["ROLE"]?.trimmed.uppercased() ?? "REQ-PARTICIPANT"
    answer = parameters["PARTSTAT"]?.trimmed.uppercased() ?? "NEEDS-ACTION"
    let delegates = parameters["DELEGATED-TO"]?.trimmed ?? ""
    isReplaced = answer == "DELEGATED" || !delegates.isEmpty
    guard name != nil || email != nil else { return nil }
  }

  /// The people and things that take part in an event, who invites first, each once.
  ///
  /// - Throws: `InputError` for a name that cannot be stored.
  static func all(in event: CalendarComponent) throws(InputError) -> [Invitee] {
    var all: [Invitee] = []
    for property in event.all("ORGANIZER") + event.all("ATTENDEE").prefix(most) {
      guard let invitee = try Invitee(property) else { continue }
      if let place = all.firstIndex(where: invitee.isSame) {
        all[place].take(invitee)
      } else {
        all.append(invitee)
      }
    }
    return all
  }

  /// No interview has as many.
  private static let most = 500

  /// Whether the name is nothing but the address.
  var hasNameOfItsOwn: Bool { name != nil }

  /// The domain of the address; nil where there is none.
  var domain: MailDomain? { email.flatMap { MailDomain(of: $0) } }

  /// Whether it is a room, a device or a list of people.
  var isNobody: Bool {
    ["ROOM", "RESOURCE", "GROUP"].contains(type)
      || domain.map {
        $0.name == "resource.calendar.google.com"
          || $0.name == "group.calendar.google.com"
      } ?? false
  }

  /// Whether it is a program that invites for others, or takes notes: at its domain, and not under
  /// the name of somebody who works there.
  var isService: Bool {
    if NoteTaker.isOne(name: name, mailbox: email) { return true }
    guard let email, domain?.isOfService ?? false else { return false }
    let mailbox = email.folded.unicodeScalars.prefix { $0 != "@" }
    let words = (name ?? "").folded.unicodeScalars.split { !$0.properties.isAlphabetic }
    return words.count < 2 || !words.contains { $0.count > 2 && mailbox.hasPart(Array($0)) }
  }

  private func isSame(_ other: Invitee) -> Bool {
    if let email, let otherEmail = other.email { return email.isSameAddress(as: otherEmail) }
    guard let name, let otherName = other.name else { return false }
    return name.isSameName(as: otherName)
  }

  /// Takes what another entry for the same one knows besides.
  private mutating func take(_ other: Invitee) {
    name = name ?? other.name
    email = email ?? other.email
    isOrganizer = isOrganizer || other.isOrganizer
    isParticipant = isParticipant || other.isParticipant
    (type, role) = (other.type, isOrganizer ? "REQ-PARTICIPANT" : other.role)
    // Who invites answers where they are named as a participant; of two answers the last counts.
    if other.answer != "NEEDS-ACTION" { answer = other.answer }
    isReplaced = isReplaced || other.isReplaced
  }

  /// A name without the program that invites in it (`Dana Lee via Calendly`), the company behind it
  /// (`Dana Lee | Acme`), pictures and apostrophes.
  private static func plain(_ text: String) -> String {
    let words = text.unicodeScalars.split(separator: " ").map { String($0) }
    guard
      let mark = words.firstIndex(where: { ["via", "|", "@", "·", "•"].contains($0.folded) }),
      mark > 0, mark + 1 < words.count
    else { return unquoted(undecorated(text)) }
    let rest = words[(mark + 1)...].joined(separator: " ")
    // A title behind a bar is read with the name.
    let isTitle = words[mark].folded != "via" && Occupation.isTitle(rest)
    return unquoted(undecorated(isTitle ? text : words[..<mark].joined(separator: " ")))
  }

  /// A name without what is no part of it, unless nothing else is there.
  private static func undecorated(_ text: String) -> String {
    let name = PlainName(text).text
    return name.isEmpty ? text : name
  }

  /// Whether the name is that of several people: `Interview Panel`.
  var isGroup: Bool { name.map(PersonName.isGroup) ?? false }

  /// A text without apostrophes around it, as Outlook writes some names.
  private static func unquoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > 2, let first = scalars.first, first == "'" || first == "\"",
      scalars.last == first
    else { return text }
    return String(scalars.dropFirst().dropLast())
  }

  /// The address in `mailto:` or alone; nil for what is none, such as `invalid:nomail`.
  private static func address(_ value: String) -> String? {
    var text = unquoted(value.trimmed).lowercased()
    if text.utf8.starts(with: "mailto:".utf8) {
      text = unescaped(
        String(text.utf8.dropFirst("mailto:".utf8.count).prefix { $0 != 0x3F }) ?? "")
    }
    return try? InputText.email(text, field: "the address of a participant")
  }

  /// A link's text without its `%40`.
  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let quoted = text.utf8.map { $0 == UInt8(ascii: "%") ? UInt8(ascii: "=") : $0 }
    return TransferDecoding.quotedPrintable(quoted[...]).utf8Text ?? text
  }
}

extension Substring.UnicodeScalarView {
  /// Whether these scalars stand somewhere in it, one behind the other.
  fileprivate func hasPart(_ part: [Unicode.Scalar]) -> Bool {
    indices.contains { self[$0...].starts(with: part) }
  }
}
