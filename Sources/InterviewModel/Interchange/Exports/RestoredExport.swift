package import Zones

/// What reading an export back came to.
package struct RestoredExport: Sendable, Equatable {
  /// An application of the export.
  package struct Application: Sendable, Equatable {
    /// The line of the file that it begins in.
    package let line: Int
    /// Its company.
    package let company: String
    /// Its role, where it has one.
    package let role: String?
    /// When it was sent, where that is known.
    package let appliedAt: Instant?
    /// How it ended; nil while it is open.
    package let outcome: Outcome?

    /// Creates an application of the export.
    package init(
      line: Int, company: String, role: String?, appliedAt: Instant?, outcome: Outcome?
    ) {
      self.line = line
      self.company = company
      self.role = role
      self.appliedAt = appliedAt
      self.outcome = outcome
    }
  }

  /// An interview of the export.
  package struct Interview: Sendable, Equatable {
    /// The line of the file that it begins in.
    package let line: Int
    /// Its company.
    package let company: String
    /// Its role, where it has one.
    package let role: String?
    /// When it begins.
    package let startsAt: Instant
    /// Whether only its day is known.
    package let isDayOnly: Bool

    /// Creates an interview of the export.
    package init(line: Int, company: String, role: String?, startsAt: Instant, isDayOnly: Bool) {
      self.line = line
      self.company = company
      self.role = role
      self.startsAt = startsAt
      self.isDayOnly = isDayOnly
    }
  }

  /// Whether it was stored: false where all of it was there already.
  package let isStored: Bool
  /// When the export was written.
  package let exportedAt: Instant
  /// Its applications, by their numbers.
  package let applications: [Application]
  /// Its interviews, by their numbers.
  package let interviews: [Interview]
  /// How many people it has.
  package let people: Int
  /// How many follow-ups it has.
  package let followUps: Int

  /// Creates what reading an export came to.
  package init(
    isStored: Bool, exportedAt: Instant, applications: [Application], interviews: [Interview],
    people: Int, followUps: Int
  ) {
    self.isStored = isStored
    self.exportedAt = exportedAt
    self.applications = applications
    self.interviews = interviews
    self.people = people
    self.followUps = followUps
  }
}

/// A rule that keeps an export from being read back.
package enum ExportRefusal: Refusal {
  /// It was written by a newer program, whose schema is not known here.
  case newer(found: Int, supported: Int)
  /// The database has rows already, and not all of the export's.
  case notEmpty
  /// The row that begins in this line breaks a rule of its table.
  case misfit(table: String, line: Int)
  /// The row that begins in this line refers to one that is not there.
  case dangling(table: String, line: Int)
  /// The database that it describes holds something that no command could read.
  case unreadable
}
