#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Python's icalendar as a second reader of calendar files: `pip install icalendar`.
///
/// `CLINCH_TEST_PYTHON` names a Python that has it, where `python3` has not.
enum IcalendarReader {
  /// Whether there is one; a run without it says so.
  static let isInstalled: Bool = {
    if output(of: "import icalendar; print('yes')", reading: "")?.isEmpty == false { return true }
    print("note: tests with Python's icalendar are skipped: pip install icalendar, and name that")
    print("      Python in CLINCH_TEST_PYTHON where it is not python3")
    return false
  }()

  /// The properties of each component of a calendar that has a UID, as icalendar decodes them: text
  /// as it was meant, moments as RFC 3339 has them; nil when it does not understand the calendar.
  static func components(of calendar: String) -> [[String: String]]? {
    output(of: script, reading: calendar).flatMap {
      try? JSONDecoder().decode([[String: String]].self, from: Data($0))
    }
  }

  private static let script = """
    import sys, json, icalendar
    def plain(value):
        if hasattr(value, 'dt'):
            return value.dt.isoformat() if hasattr(value.dt, 'isoformat') else str(value.dt)
        return str(value)
    calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
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

  private static func output(of script: String, reading text: String) -> [UInt8]? {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "clinch-calendar-\(UUID().uuidString)", directoryHint: .isDirectory)
    let (program, file) = (folder.appending(path: "read.py"), folder.appending(path: "file.ics"))
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(script.utf8).write(to: program)
      try Data(text.utf8).write(to: file)
    } catch {
      return nil
    }
    let python = getenv("CLINCH_TEST_PYTHON").map { String(cString: $0) } ?? "python3"
    return output(ofCommand: "'\(python)' '\(program.path)' '\(file.path)' 2>/dev/null")
  }

  private static func output(ofCommand command: String) -> [UInt8]? {
    guard let stream = popen(command, "r") else { return nil }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      guard count > 0 else { break }
      output += buffer.prefix(count)
    }
    return pclose(stream) == 0 ? output : nil
  }
}
