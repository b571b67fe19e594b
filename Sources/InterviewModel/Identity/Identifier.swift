/// The number of one stored `Entity`; people see it, and it is never used again for another one.
package struct Identifier<Entity>: Sendable, Hashable, Comparable {
  /// The number itself, 1 or more.
  package let number: Int

  /// Creates the identifier with this number.
  package init(_ number: Int) {
    self.number = number
  }

  /// Orders identifiers by age: a lower number was given out earlier.
  package static func < (left: Identifier, right: Identifier) -> Bool {
    left.number < right.number
  }
}

extension Identifier {
  /// Reads a number as it is shown, behind a letter that may be left out: `f12`, or `12`.
  init?(handle: String, sign: Unicode.Scalar) {
    let digits = handle.folded.unicodeScalars.drop { $0 == sign }
    guard handle.unicodeScalars.count - digits.count <= 1,
      digits.allSatisfy({ ("0"..."9").contains($0) }), let number = Int(String(digits))
    else { return nil }
    self.init(number)
  }
}
