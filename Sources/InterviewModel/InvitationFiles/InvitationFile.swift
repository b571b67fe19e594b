internal import Zones

/// A file with an invitation in it: a calendar, an e-mail that has one, or several such e-mails.
package struct InvitationFile: Sendable {
  /// The calendars in it, each once; at least one.
  let calendars: [CalendarComponent]
  /// The addresses that a mail was delivered to, in small letters; none of a calendar alone.
  let deliveredTo: [String]
  /// The addresses that a mail was written to, in small letters.
  let recipients: [String]

  /// Larger files are not read; a mail may have a brochure with it.
  package static let largest = 33_554_432

  /// Reads a file.
  ///
  /// - Throws: `InvitationRefusal` where it is neither, or damaged.
  package init(_ octets: [UInt8]) throws(InvitationRefusal) {
    guard octets.count <= Self.largest else { throw .tooLarge(limit: Self.largest) }
    let content = Self.withoutMark(Charset(ofFileBeginning: octets)?.utf8(octets) ?? octets)
    if Self.isCalendar(content) {
      calendars = try Self.once(CalendarComponent.calendars(in: content))
      (deliveredTo, recipients) = ([], [])
      return
    }
    guard Mailbox.isMail(content) else { throw .isNeither }
    var calendars: [CalendarComponent] = []
    var (deliveredTo, recipients): ([String], [String]) = ([], [])
    for octets in Mailbox.mails(in: content) {
      let mail = try MailMessage(octets)
      for part in mail.calendars {
        for calendar in try CalendarComponent.calendars(in: Self.withoutMark(part.octets)) {
          calendars.append(try calendar.asking(for: part.method))
        }
      }
      deliveredTo += mail.deliveredTo
      recipients += mail.recipients
    }
    guard !calendars.isEmpty else { throw .noCalendarInMail }
    self.calendars = Self.once(calendars)
    self.deliveredTo = deliveredTo
    self.recipients = recipients
  }

  /// Each of the calendars once, where the same stands in a mail twice.
  private static func once(_ calendars: [CalendarComponent]) -> [CalendarComponent] {
    var once: [CalendarComponent] = []
    for calendar in calendars.prefix(mostCalendars) where !once.contains(calendar) {
      once.append(calendar)
    }
    return once + calendars.dropFirst(mostCalendars)
  }

  /// No mail has as many calendars; a file that does is not worth comparing them all.
  private static let mostCalendars = 20

  /// The text without a byte order mark and blank lines before it.
  private static func withoutMark(_ octets: [UInt8]) -> ArraySlice<UInt8> {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = octets.starts(with: mark) ? octets.dropFirst(mark.count) : octets[...]
    return text.drop { $0.isBlank || $0 == .lineFeed }
  }

  private static func isCalendar(_ text: ArraySlice<UInt8>) -> Bool {
    text.prefix(begin.count).map(\.lowercased) == begin
  }

  private static let begin = Array("begin:vcalendar".utf8)
}
