internal import InterviewModel
internal import Persistence
internal import Zones

extension MachineZone {
  /// The zone to go by; UTC where there is none.
  ///
  /// - Throws: `Failure` 78 where `TZ` names none and the command needs one.
  func zone(isNeeded: Bool) throws(Failure) -> Zone {
    switch self {
    case .zone(let zone), .matched(let zone), .nameless(let zone): return zone
    case .unset: return .utc
    case .unknown(let name):
      guard isNeeded else { return .utc }
      throw Failure(
        .configuration, "TZ is \"\(name)\", which is not a time zone known on this computer",
        hint: name.utf8.contains(UInt8(ascii: "/"))
          ? "check the spelling, or install the package tzdata (tzdata-legacy "
            + "for old names)"
          : "set it to a name like Europe/Berlin")
    }
  }

  /// What there is to say about it before anything else.
  var note: String? {
    switch self {
    case .zone, .matched, .nameless: nil
    case .unset: "this computer has no time zone set, so times are in UTC"
    case .unknown(let name):
      "TZ is \"\(name)\", which is not a known time zone, so times are shown in UTC"
    }
  }
}

extension Session {
  /// The machine's zone, to be stored with an interview.
  ///
  /// - Throws: `Failure` 78 where it has no name.
  func zoneToStore() throws(Failure) -> Zone {
    switch machineZone {
    case .zone: break
    case .matched(let zone):
      let text = "the interview's time zone is \(zone.name), because this computer's has no name"
      if said.insert(text).inserted { note("note: \(text); to use another: --zone") }
    case .unset, .unknown:
      let text = "this computer has no time zone set, so the time was read in UTC"
      if said.insert(text).inserted { warn("warning: \(text); to name one: --zone Europe/Berlin") }
    case .nameless(let zone):
      throw Failure(
        .configuration,
        "this computer's time zone has no name (\(zone.name)), and an interview needs one",
        hint: "name the interview's time zone: --zone Europe/Berlin")
    }
    return zone
  }

  /// The zone of an interview; the machine's where this computer does not know it, which is said
  /// once the command has run.
  func zoneOrOwn(named name: String) -> Zone {
    if let zone = context.zones.zone(named: name) { return zone }
    unknownZones.insert(name)
    return zone
  }

  /// Says of which interviews the zone is not known here.
  func noteUnknownZones() {
    let names = unknownZones.union(store?.unknownZones ?? []).sorted()
    guard !names.isEmpty else { return }
    note(
      "note: this computer does not know the time zone \(names.joined(separator: ", ")), so its days "
        + "are counted on another clock; for old names, install the package tzdata-legacy")
  }
}
