package import InterviewModel
package import Zones

/// What reading one of Clinch's own exports back came to; its document is that of `import`.
package struct RestoredReport: Report {
  private let restored: RestoredExport
  private let file: String
  private let isRehearsal: Bool

  /// Creates the report of an export that was read from a file, or was tried only.
  package init(_ restored: RestoredExport, from file: String, isRehearsal: Bool) {
    self.restored = restored
    self.file = file
    self.isRehearsal = isRehearsal
  }

  package func json(at now: Instant) -> JSON {
    let action = JSON.string(restored.isStored ? "created" : "unchanged")
    return .object([
      "dry_run": .bool(isRehearsal), "preset": .string("clinch"),
      "applications": .array(
        restored.applications.map { application in
          .object([
            "file": .string(file), "line": .integer(application.line), "action": action,
            "company": .string(application.company), "role": JSON(application.role),
            "applied_at": JSON(application.appliedAt),
            "outcome": JSON(application.outcome?.rawValue),
          ])
        }),
      "interviews": .array(
        restored.interviews.map { interview in
          .object([
            "file": .string(file), "line": .integer(interview.line), "action": action,
            "company": .string(interview.company), "role": JSON(interview.role),
            "starts_at": JSON(interview.startsAt), "day_only": .bool(interview.isDayOnly),
          ])
        }),
      "saved": .array([]), "unread": .array([]), "skipped": .array([]),
    ])
  }

  package func text(_ layout: Layout) -> String {
    guard restored.isStored else {
      return
        "Nothing new: everything in \(TerminalText.line(SpokenFile.name(file))) is already here.\n"
    }
    let counts = [
      CountText.of(restored.applications.count, "application"),
      CountText.of(restored.interviews.count, "interview"),
      CountText.of(restored.people, "person", "people"),
      CountText.of(restored.followUps, "follow-up"),
    ]
    return layout.heading(isRehearsal ? "Would import" : "Imported", SpokenFile.name(file))
      + layout.fact("exported", layout.moments.short(restored.exportedAt))
      + layout.fact("holds", counts.joined(separator: ", "))
      + (isRehearsal ? "" : "To undo: \(layout.command("undo"))\n")
  }
}
