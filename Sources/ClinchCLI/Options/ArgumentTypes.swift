package import ArgumentParser
package import InterviewModel
package import Rendering

/// A closed set that is typed on the command line by the names that JSON has, in any case and with
/// `-` for `_`.
package protocol TypedName: ExpressibleByArgument, CaseIterable, RawRepresentable
where RawValue == String {}

extension TypedName {
  /// Reads a name; nil where nothing is called that.
  package init?(argument: String) {
    func key(_ text: String) -> [Unicode.Scalar] {
      text.folded.unicodeScalars.map { $0 == "-" ? "_" : $0 }
    }
    let typed = key(argument)
    guard let named = Self.allCases.first(where: { key($0.rawValue) == typed }) else { return nil }
    self = named
  }
}

extension InterviewKind: TypedName {}
extension InterviewOrder: TypedName {}
extension ApplicationOrder: TypedName {}
extension ApplicationStanding.Stage: TypedName {}
extension WaitingOn: TypedName {}
extension FollowUpKind: TypedName {}
extension Channel: TypedName {}
extension TipPhase: TypedName {}
extension CalendarKind: TypedName {}
extension ColorChoice: TypedName {}
extension SearchKind: TypedName {}
