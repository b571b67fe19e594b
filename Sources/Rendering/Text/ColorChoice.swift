/// When output is coloured: the values of `--color`.
package enum ColorChoice: String, Sendable, CaseIterable {
  /// On terminals that can and users who did not object.
  case auto
  /// Whatever the stream is.
  case always
  /// Not at all.
  case never

  /// Decides for one output stream; streams are asked about separately.
  ///
  /// In this order: `--color`, then `NO_COLOR` (https://no-color.org: any value but the empty one
  /// counts), then `CLICOLOR_FORCE` (https://bixense.com/clicolors: any value but `0`; an empty one
  /// is taken for unset here too), then `TERM=dumb`, then whether the stream is a terminal.
  ///
  /// - Parameters:
  ///   - environment: The environment's variables.
  ///   - isTerminal: Whether the stream is a terminal.
  /// - Returns: Whether the stream is to be coloured.
  package func isEnabled(environment: [String: String], isTerminal: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if environment["NO_COLOR", default: ""] != "" { return false }
    if !["", "0"].contains(environment["CLICOLOR_FORCE", default: ""]) { return true }
    if environment["TERM"] == "dumb" { return false }
    return isTerminal
  }
}
