internal import ArgumentParser
package import InterviewModel
package import Rendering

// Closed sets of the layers below that are typed on the command line, by the names that JSON has.

extension InterviewKind: ExpressibleByArgument {}
extension InterviewOrder: ExpressibleByArgument {}
extension WaitingOn: ExpressibleByArgument {}
extension FollowUpKind: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
extension TipPhase: ExpressibleByArgument {}
extension CalendarKind: ExpressibleByArgument {}
extension ColorChoice: ExpressibleByArgument {}
