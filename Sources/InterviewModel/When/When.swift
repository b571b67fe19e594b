package import Zones

/// A moment as somebody typed it: `tomorrow 17:00`, `25 nov`, `in 3 days`.
///
/// The grammar is `WhenGrammar.forms`. Text is taken whole or refused whole: no part of it is
/// passed over, and nothing that can mean two things is decided silently.
package struct When: Sendable, Hashable {
  /// The moment that is meant; for a date alone, the one that its use asks for.
  package let instant: Instant
  /// The end of a range: `14:00–15:00`; only for an appointment.
  package let end: Instant?
  /// The zone that was typed; nil when none was, or only an offset.
  package let zone: Zone?
  /// False for a date alone.
  package let hasTime: Bool
  /// Whether a time alone was typed, which is today's.
  package let isTimeAlone: Bool
  /// The day of what happened or is held, of which the date alone was typed.
  package let day: ClosedRange<Instant>?

  /// The IANA name of the zone that was typed.
  package var zoneName: String? { zone?.name }

  /// Reads a text that says when.
  ///
  /// Relative dates count from the date at `context.now` in the zone that is typed, else in the
  /// context's. The moment lies in the years 1970…9999.
  ///
  /// - Throws: `WhenError`, which names the part that cannot be read and where it stands; what its
  ///   hint offers can be read.
  package static func parse(
    _ text: String, for use: WhenUse, in context: WhenContext
  ) throws(WhenError) -> When {
    do {
      return try read(text, for: use, in: context)
    } catch {
      throw error.mended { offered in
        do throws(WhenError) {
          _ = try read(offered, for: use, in: context)
          return nil
        } catch {
          return error
        }
      }
    }
  }

  private static func read(
    _ text: String, for use: WhenUse, in context: WhenContext
  ) throws(WhenError) -> When {
    let text = WhenText(text)
    var parser = WhenParser(text, zones: context.zones, spelling: context.spelling)
    let parts = try parser.parse()
    return try WhenResolver(text: text, parts: parts, use: use, context: context).resolve()
  }
}

/// The moment that a date or a span stands for when it is typed alone.
package enum WhenUse: Sendable, Hashable {
  /// When an interview begins. An end can follow: `14:00–15:00`. A date alone is that day, from its
  /// first second on.
  case appointment
  /// The day of an interview whose time is unknown: an appointment for which no hint offers a time.
  case day
  /// When something happens or happened. A date alone is refused when a time is required, else it
  /// is 12:00 of its day, but for today this moment: what happened today has happened.
  case moment(requiresTime: Bool)
  /// By when. A date alone is 23:59:59 of its day.
  case deadline
  /// From when on. A date alone is the first second of its day, and `30d` counts back.
  case since
  /// Until when. A date alone is the last second of its day, and `30d` counts back.
  case until

  /// Whether it is about what was: a span counts back that says neither `+` nor `in` nor `ago`, a
  /// weekday or a day without a year is the latest, and a month stands for its first or last day.
  var looksBack: Bool {
    switch self {
    case .since, .until: true
    case .appointment, .day, .moment, .deadline: false
    }
  }
}

/// Moment, zone and zones' names against which a text that says when is read.
package struct WhenContext: Sendable {
  /// The moment from which relative dates and spans count.
  package let now: Instant
  /// The zone that applies when the text names none.
  package let zone: Zone
  /// The zone of the machine's clock; where it has another day, what counts from today is refused.
  package let machine: Zone
  /// The zone of that name, in exactly that spelling.
  package let zones: @Sendable (String) -> Zone?
  /// The right spelling of a zone's name that is wrong in case only.
  package let spelling: @Sendable (String) -> String?

  /// Creates a context; without `spelling`, a name in wrong case is like any unknown word; without
  /// `machine`, its clock is that of `zone`.
  package init(
    now: Instant, zone: Zone, machine: Zone? = nil, zones: @escaping @Sendable (String) -> Zone?,
    spelling: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.now = now
    self.zone = zone
    self.machine = machine ?? zone
    self.zones = zones
    self.spelling = spelling
  }
}
