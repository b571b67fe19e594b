internal import InterviewModel
internal import Persistence
internal import Zones

extension Session {
  /// The zone of an application: that of its latest interview, else the machine's.
  func zone(of application: Application, in store: Store) throws -> Zone {
    try store.zoneName(of: application.id).map { try zone(named: $0) } ?? zone
  }
}
