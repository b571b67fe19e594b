/// What the owner writes down, in any number of lines.
package enum Note {
  /// A note with another one below it; nil when there is neither.
  package static func joined(_ old: String?, _ new: String?) -> String? {
    let parts = [old, new].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }
  /// Two notes on the same thing as one; nil when they say the same.
  package static func merged(_ old: String?, _ other: String?) -> String? {
    old == other ? nil : joined(old, other)
  }
}
