internal import InterviewModel
package import Zones

extension ExaminationReport {
  /// The report as JSON: `result` is `clean`, `damaged` or `unread`.
  package func json(at now: Instant) -> JSON {
    .object([
      "result": .string(
        examination.isDamaged ? "damaged" : examination.isUnread ? "unread" : "clean"),
      "path": .string(examination.path),
      "program": .object([
        "version": .string(version), "schema": .integer(examination.schema),
        "sqlite": .string(examination.library), "sqlite_header": .string(examination.header),
      ]),
      "file": examination.file.map(\.json) ?? .null,
      "checks": .array(examination.checks.map(\.json)),
      "warnings": .array(
        examination.warnings.map {
          .object(["warning": .string($0.name), "words": .string($0.words)])
        }),
      "backups": .array(examination.backups.map(\.json)),
    ])
  }
}

extension ExaminedFile {
  fileprivate var json: JSON {
    .object([
      "size": .integer(size), "page_size": .integer(pageSize), "page_count": .integer(pageCount),
      "schema": .integer(schema),
      "written_by": writer.map { .string($0) } ?? .null, "mode": .string(mode.octal),
      "folder_mode": .string(folderMode.octal), "owner": .integer(owner), "own": .bool(isOwn),
      "file_system": fileSystem.map { .string($0) } ?? .null,
      "settings": settings.isEmpty
        ? .null
        : .object(
          Dictionary(settings.map { ($0.name, $0.json) }, uniquingKeysWith: { old, _ in old })),
    ])
  }
}

extension SettingInForce {
  fileprivate var json: JSON {
    switch value {
    case .word(let word): .string(word)
    case .number(let number): .integer(number)
    }
  }
}

extension Examination.Check {
  fileprivate var json: JSON {
    let (result, findings): (String, [String]) =
      switch self.result {
      case .passed: ("passed", [])
      case .failed(let findings): ("failed", findings)
      case .skipped(let reason): ("skipped", [reason])
      }
    return .object([
      "check": .string(kind.rawValue), "result": .string(result),
      "findings": .array(findings.map { .string($0) }),
    ])
  }
}
