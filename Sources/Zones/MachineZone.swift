/// What the machine says about the zone it is in.
package enum MachineZone: Sendable, Hashable {
  /// It is set to this zone.
  case zone(Zone)
  /// `TZ` has this value, which names no zone that is known here.
  case unknown(String)
  /// It says nothing, or nothing that names a zone.
  case unset
}
