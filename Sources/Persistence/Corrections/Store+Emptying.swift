internal import InterviewModel
internal import SQLite

extension Operation {
  /// Looks after the applications of interviews that were removed.
  ///
  /// One that has no interview left goes too when nothing else hangs on it. Where the latest
  /// interview went, the one before it gets a check-in again.
  ///
  /// - Returns: those that have no interview left, and stay.
  func tidyApplications(without things: [Removable], _ touched: inout [FollowUp.ID]) throws
    -> [Application]
  {
    let removed = things.compactMap {
      if case .interview(let interview) = $0 { interview } else { nil }
    }
    var emptied: [Application] = []
    for (id, gone) in Dictionary(grouping: removed, by: \.applicationID).sorted(by: {
      $0.key < $1.key
    }) {
      let left = try store.interviews(of: id)
      if left.isEmpty {
        let application = try store.application(id)
        if try hangsNothing(on: application) {
          try delete(from: .application, id)
          continue
        }
        emptied.append(application)
        continue
      }
      let latest = gone.filter { $0.cancelledAt == nil }.map(\.startsAt).max()
      let live = left.filter { $0.cancelledAt == nil }
      if let latest, live.allSatisfy({ $0.startsAt < latest }) {
        touched += try openMissingCheckIn(of: id)
      }
    }
    return emptied
  }

  /// Whether an application without interviews is nothing but its name: no offer, nothing owed, no
  /// outcome, nothing that the owner wrote about it.
  private func hangsNothing(on application: Application) throws -> Bool {
    let texts = [application.whyInterested, application.whatIBring, application.note]
    return try application.outcome == nil && texts.allSatisfy { $0 == nil }
      && store.offers(of: application.id).isEmpty && store.followUps(of: application.id).isEmpty
  }
}
