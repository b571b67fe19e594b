package import Zones

/// Why a row of a table is not imported, or a cell of one not read.
package enum ImportFault: Error, Sendable, Equatable {
  /// There is nothing in it.
  case empty
  /// It names no company.
  case noCompany
  /// A text is no date.
  case notADate(String, TableDate.Fault)
  /// A date is none in the order in which the file writes them.
  case otherOrder(String, DateOrder)
  /// Something that happened lies ahead.
  case stillToCome(CivilDate)
  /// The clock was put forward over a time, or shows it twice.
  case unclearTime(String)
  /// A text is no time of day, or there is no date that it could belong to.
  case notATime(String)
  /// A text where people are named names nobody.
  case namesNobody(String)
  /// A text where people are named does not say clearly whom.
  case unclearPeople(String)
  /// People are named for a row that tells of several interviews.
  case whichInterview(String)
  /// A text cannot be stored.
  case input(InputError)
  /// Another application for the same role is open; whether the row was kept in its note.
  case openAlready(ApplicationID, isKept: Bool)
  /// Its company and role stand for several applications, or did before they were changed.
  case severalMeant([ApplicationID])
  /// Its application became one with another one, and nothing tells with which.
  case mergedAway
  /// It stands above the header of the first table.
  case aboveHeader
  /// It has one cell, and stands right above a header.
  case title(String)
  /// It stands in a table that is not of applications, below its header in this line.
  case otherTable(header: Int)
  /// It is a heading between rows, such as a month.
  case heading(String)
  /// It adds up what stands above it.
  case total
  /// A quote is opened and never closed.
  case openQuote
  /// It is longer than any row can be.
  case tooLong
}

/// A row that was not imported.
package struct SkippedRow: Sendable, Equatable {
  /// The file, as it was named.
  package let file: String
  /// The line in it.
  package let line: Int
  /// The header of the column with the fault; nil where it is the whole row.
  package let column: String?
  /// The fault.
  package let fault: ImportFault

  /// Creates a row that was not imported.
  package init(file: String, line: Int, column: String?, fault: ImportFault) {
    self.file = file
    self.line = line
    self.column = column
    self.fault = fault
  }
}
