import Testing

/// A day of the search, and what the rules of docs/domain.md say of it.
///
/// It was derived by hand from those rules, before the program was asked.
struct ChosenDay: CustomTestStringConvertible {
  /// The moment, written like those of the script.
  let at: String
  /// The lines of `today` at 100 cells, with one space for each run of them.
  let today: String
  /// The numbers of the applications in the order of `applications`.
  let order: [Int]
  /// The same of those that wait on the owner, lowest first.
  let onMe: [Int]
  /// The whole days of silence of those that wait on the employer.
  let silent: [Int: Int]
  /// What is overdue, worst first, with the whole hours.
  var overdue: [Late] = []

  /// A follow-up and for how many whole hours it is overdue.
  struct Late: Equatable {
    let id: Int
    let hours: Int
  }

  var testDescription: String { at }
}
