/// A part of a calendar between its `BEGIN` and its `END`: RFC 5545 §3.6.
package struct CalendarComponent: Sendable, Equatable {
  /// Its name, in capitals: `VEVENT`.
  let name: String
  /// Its properties in their order, without those of its parts.
  private(set) var propertyList: [CalendarProperty] = []
  /// Its parts in their order.
  private(set) var parts: [CalendarComponent] = []

  /// The deepest that parts lie within each other in any calendar, and more.
  private static let deepest = 8

  /// Reads the calendars in a text; nothing else may stand there.
  ///
  /// - Returns: at least one.
  /// - Throws: `InvitationRefusal`: `notUTF8`, `controlCharacter`, `damaged`, `endsEarly`,
  ///   `oldVersion`.
  static func calendars(in octets: ArraySlice<UInt8>) throws(InvitationRefusal)
    -> [CalendarComponent]
  {
    var calendars: [CalendarComponent] = []
    var open: [CalendarComponent] = []
    let lines = try ContentLines(octets).lines
    for line in lines {
      let property: CalendarProperty
      do throws(InvitationRefusal) {
        property = try CalendarProperty(line)
      } catch {
        // A file that was cut off ends in the middle of a line.
        throw line.number == lines.last?.number && !open.isEmpty ? .endsEarly : error
      }
      switch property.name {
      case "BEGIN":
        guard open.count < deepest, !open.isEmpty || property.isValue("VCALENDAR") else {
          throw .damaged(line: line.number)
        }
        open.append(CalendarComponent(name: property.component))
      case "END":
        guard let whole = open.popLast(), whole.name == property.component else {
          throw .damaged(line: line.number)
        }
        if open.isEmpty {
          calendars.append(whole)
        } else {
          open[open.count - 1].parts.append(whole)
        }
      default:
        guard !open.isEmpty else { throw .damaged(line: line.number) }
        open[open.count - 1].propertyList.append(property)
      }
    }
    guard open.isEmpty, !calendars.isEmpty else { throw .endsEarly }
    guard !calendars.contains(where: { $0["VERSION"]?.isValue("1.0") ?? false }) else {
      throw .oldVersion
    }
    return calendars
  }

  private init(name: String) {
    self.name = name
  }

  /// The calendar with what a mail says that it asks for, where it does not say so itself.
  ///
  /// - Throws: `InvitationRefusal.methodsDisagree` where the mail has another purpose: RFC 6047
  /// §2.4 wants them to be the same.
  func asking(for method: String?) throws(InvitationRefusal) -> CalendarComponent {
    guard let method, !method.trimmed.isEmpty else { return self }
    guard let own = text("METHOD") else {
      var calendar = self
      calendar.propertyList.append(CalendarProperty(name: "METHOD", value: method))
      return calendar
    }
    let (mail, calendar) = (CalendarMethod(named: method), CalendarMethod(named: own))
    guard mail.invites && calendar.invites || mail == calendar else {
      throw .methodsDisagree(mail: mail, calendar: calendar)
    }
    return self
  }

  /// The first property of that name.
  subscript(name: String) -> CalendarProperty? { propertyList.first { $0.name == name } }

  /// All properties of that name.
  func all(_ name: String) -> [CalendarProperty] { propertyList.filter { $0.name == name } }

  /// The text of the first property of that name that says anything, without white space around it.
  func text(_ name: String) -> String? {
    all(name).lazy.map(\.text.trimmed).first { !$0.isEmpty }
  }
}

extension CalendarProperty {
  /// Whether this is the value, in whichever case.
  func isValue(_ wanted: String) -> Bool { component == wanted.uppercased() }

  /// The value as the name of a component.
  fileprivate var component: String { value.trimmed.uppercased() }
}
