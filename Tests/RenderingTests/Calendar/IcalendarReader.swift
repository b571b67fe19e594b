import TestSupport

/// Python's icalendar as a second reader of calendar files: `pip install icalendar`.
///
/// `CLINCH_TEST_PYTHON` names a Python that has it, where `python3` has not.
enum IcalendarReader {
  /// Whether there is one; a run without it says so.
  static let isInstalled: Bool = {
    if Python.runs("import icalendar") { return true }
    print("note: tests with Python's icalendar are skipped: pip install icalendar, and name that")
    print("      Python in CLINCH_TEST_PYTHON where it is not python3")
    return false
  }()

  /// The properties of each component of a calendar that has a UID, as icalendar decodes them: text
  /// as it was meant, moments as RFC 3339 has them; nil when it does not understand the calendar.
  static func components(of calendar: String) -> [[String: String]]? {
    Python.values([[String: String]].self, of: script, reading: [calendar])
  }

  private static let script = """
    import sys, json, icalendar
    def plain(value):
        if hasattr(value, 'dt'):
            return value.dt.isoformat() if hasattr(value.dt, 'isoformat') else str(value.dt)
        return str(value)
    calendar = icalendar.Calendar.from_ical(open(sys.argv[1] + '/0', 'rb').read())
    rows = []
    for part in calendar.walk():
        assert not part.errors, part.errors
        if 'UID' in part:
            row = {name: plain(value) for name, value in part.items()}
            row['ALARMS'] = ' '.join(
                a['TRIGGER'].params.get('RELATED', 'START') + str(int(a['TRIGGER'].dt.total_seconds()))
                for a in part.walk('VALARM'))
            rows.append(row)
    json.dump(rows, sys.stdout)
    """
}
