internal import ArgumentParser
internal import InterviewModel

// Closed sets of the model that are typed on the command line, by the names that JSON has.

extension InterviewKind: ExpressibleByArgument {}
extension FollowUpKind: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
