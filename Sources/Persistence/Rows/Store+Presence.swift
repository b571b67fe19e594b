package import InterviewModel
internal import SQLite

extension Store {
  /// Refuses to go on without something that was looked up before nobody else could write.
  ///
  /// For `Invocation.requirement`: between the look and the lock another command may have removed
  /// it, or taken back what made it.
  ///
  /// - Throws: `ReferenceError.none` with the name of the first thing that is gone;
  ///   `PersistenceError`.
  package func refuseGone(_ things: [Removable]) throws {
    for thing in things where try !isThere(thing) {
      throw ReferenceError.none(.gone(thing.name))
    }
  }

  private func isThere(_ thing: Removable) throws -> Bool {
    switch thing {
    case .interview(let interview): try isThere(.interview, interview.id.number)
    case .application(let application): try isThere(.application, application.id.number)
    case .person(let person, _): try isThere(.person, person.id.number)
    case .followUp(let followUp): try isThere(.followUp, followUp.id.number)
    case .offer(let offer): try isThere(.offer, offer.id.number)
    case .tip(let tip): try isThere(.closingTip, tip.number)
    }
  }

  private func isThere(_ table: RecordedTable, _ number: Int) throws -> Bool {
    let key = SQL.joined(table.keyColumns.map(SQL.identifier), separator: ", ")
    return try connection.first(
      "SELECT 1 AS found FROM " + table.name + " WHERE " + key + " = ?", [number]
    ) { _ in true } ?? false
  }
}

extension Removable {
  /// The name that people have for it.
  fileprivate var name: String {
    switch self {
    case .interview(let interview): "interview \(interview.id.number) (\(interview.title))"
    case .application(let application): application.title
    case .person(let person, _): person.name
    case .followUp(let followUp): followUp.id.handle
    case .offer(let offer): "offer \(offer.id.number)"
    case .tip(let tip): "tip \(tip.number) (\(tip.name))"
    }
  }
}
