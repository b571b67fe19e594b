internal import InterviewModel
internal import Persistence
internal import Rendering
internal import Zones

extension Session {
  /// The zone of an application: that of its latest interview, else the machine's.
  func zone(of application: Application, in store: Store) throws -> Zone {
    try store.zoneName(of: application.id).map { try zone(named: $0) } ?? zone
  }

  /// Prints what was done with an offer, and what its owner should know beside that.
  func print(_ change: OfferChange, asJSON: Bool) {
    if asJSON { return print(change.json(at: now)) }
    let layout = layout()
    for remark in change.notes { note("note: " + remark.words(layout.moments)) }
    print(layout.offer(change))
  }
}
