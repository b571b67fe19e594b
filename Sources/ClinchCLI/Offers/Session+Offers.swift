internal import InterviewModel
internal import Persistence
internal import Zones

extension Session {
  /// The zone of an application: that of its latest interview, else the machine's.
  ///
  /// - Throws: `Failure` 65 when this computer does not know the interview's.
  func zone(of application: Application, in store: Store) throws -> Zone {
    try store.zoneName(of: application.id).map { try zone(named: $0) } ?? zone
  }
}
