package import Zones

/// A moment as somebody typed it: `tomorrow 17:00`, `25 nov`, `in 3 days`.
///
/// The grammar is `WhenGrammar.forms`. Text is taken whole or refused whole: no part of it is
/// passed over, and nothing that can mean two things is decided silently.
package struct When: Sendable, Hashable {
  /// The moment that is meant; for a date alone, the one that its use asks for.
  package let instant: Instant
  /// The zone that was typed; nil when none was, or only an offset.
  package let zone: Zone?
  /// False for a date alone.
  package let hasTime: Bool

  /// The IANA name of the zone that was typed.
  package var zoneName: String? { zone?.name }

  /// Reads a text that says when.
  ///
  /// Relative dates count from the date at `context.now` in the zone that is typed, else in the
  /// context's. The moment lies in the years 1970…9999.
  ///
  /// - Throws: `WhenError`, which names the part that cannot be read and where it stands.
  package static func parse(
    _ text: String, for use: WhenUse, in context: WhenContext
  ) throws(WhenError) -> When {
    let text = WhenText(text)
    var parser = WhenParser(text, zones: context.zones, spelling: context.spelling)
    let parts = try parser.parse()
    return try WhenResolver(text: text, parts: parts, use: use, context: context).resolve()
  }
}
