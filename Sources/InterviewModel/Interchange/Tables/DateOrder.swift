package import Zones

/// The order in which a table writes day, month and year where numbers alone stand in a date; the
/// raw values are the names that `--date-order` takes.
package enum DateOrder: String, Sendable, CaseIterable {
  /// Day, month, year.
  case dmy
  /// Month, day, year.
  case mdy
  /// Year, month, day.
  case ymd
}

/// A date that a table writes in numbers alone, the year not in front with four digits.
package struct NumericDate: Sendable, Hashable {
  /// The three numbers as they stand.
  let numbers: [Int]
  /// Whether the last of them is a year of four digits.
  let hasFullYear: Bool
  /// Whether points stand between them, as where the day always comes first.
  let hasPoints: Bool

  /// The day that it is in an order; nil where the calendar has none.
  package func date(in order: DateOrder) -> CivilDate? {
    switch order {
    case .dmy: CivilDate(year: year(numbers[2]), month: numbers[1], day: numbers[0])
    case .mdy: CivilDate(year: year(numbers[2]), month: numbers[0], day: numbers[1])
    case .ymd:
      hasFullYear
        ? nil : CivilDate(year: year(numbers[0]), month: numbers[1], day: numbers[2])
    }
  }

  /// A year of two digits is one of 1970 to 2069.
  private func year(_ number: Int) -> Int {
    hasFullYear || number > 99 ? number : number + (number < 70 ? 2000 : 1900)
  }
}

/// The lines of a file that tell in which order it writes dates, or leave it open.
package struct DateOrderEvidence: Sendable, Equatable {
  /// A date in the file.
  package struct Witness: Sendable, Equatable {
    /// The line of the record that it stands in.
    package let line: Int
    /// The header of its column.
    package let column: String
    /// The date as it stands there.
    package let text: String
    /// The date.
    package let date: NumericDate
  }

  /// What the lines say together.
  package enum Verdict: Sendable, Equatable {
    /// One order fits, or any does.
    case settled(DateOrder)
    /// This line fits both, and no line decides.
    case open(Witness)
    /// These lines fit one order each, and not the same.
    case contradiction(dayFirst: Witness, monthFirst: Witness)
  }

  private var dayFirst: Witness?
  private var monthFirst: Witness?
  private var open: Witness?

  /// Creates evidence without a line.
  package init() {}

  /// Takes a date into account.
  package mutating func see(_ date: NumericDate, _ text: String, line: Int, column: String) {
    guard open == nil || dayFirst == nil || monthFirst == nil else { return }
    let witness = Witness(line: line, column: column, text: text, date: date)
    switch (date.date(in: .dmy), date.date(in: .mdy)) {
    case (.some(let day), .some(let month)):
      if day != month, open == nil { open = witness }
    case (.some, nil): dayFirst = dayFirst ?? witness
    case (nil, .some): monthFirst = monthFirst ?? witness
    case (nil, nil): break
    }
  }

  /// The order of the file.
  ///
  /// - Parameter custom: the order where no line decides; nil where nothing does.
  /// - Returns: what the lines say.
  package func verdict(custom: DateOrder?) -> Verdict {
    switch (dayFirst, monthFirst, open) {
    case (let dayFirst?, let monthFirst?, _):
      .contradiction(dayFirst: dayFirst, monthFirst: monthFirst)
    case (.some, nil, _): .settled(.dmy)
    case (nil, .some, _): .settled(.mdy)
    case (nil, nil, let open?): custom.map(Verdict.settled) ?? .open(open)
    case (nil, nil, nil): .settled(custom ?? .dmy)
    }
  }
}
