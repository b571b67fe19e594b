/// An address that a page may lead to: on the web, or of somebody's mail.
struct Link: Sendable, Equatable {
  /// The address as it was written.
  let address: String

  /// Nil for anything that does not begin with `http://`, `https://` or `mailto:` (in letters of
  /// either size) and go on, or that holds white space or what is not shown.
  ///
  /// Browsers leave controls and white space out of an address before they look at its scheme
  /// (WHATWG URL §4.4), so an address with any is none here.
  init?(_ address: String) {
    let scalars = address.unicodeScalars
    guard
      scalars.allSatisfy({
        !$0.isSteering && !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
      }),
      Self.schemes.contains(where: { Self.begins(scalars, with: $0) })
    else { return nil }
    self.address = address
  }

  private static let schemes = ["http://", "https://", "mailto:"]

  /// Whether the scheme comes first, and something after it.
  private static func begins(
    _ scalars: String.UnicodeScalarView, with scheme: String
  ) -> Bool {
    let beginning = scalars.prefix(scheme.unicodeScalars.count)
    return beginning.endIndex != scalars.endIndex
      && beginning.elementsEqual(scheme.unicodeScalars) { $0.lowercasedASCII == $1 }
  }
}

extension Unicode.Scalar {
  /// A capital letter from A to Z as its small one; anything else as it is.
  fileprivate var lowercasedASCII: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) | 0x20) : self
  }
}

/// A place in the page that links lead to, and by which one element names another.
///
/// Its name stands in the source: nothing stored ever becomes one.
struct Anchor: Sendable {
  let name: String

  init(_ name: StaticString) {
    self.name = "\(name)"
  }

  private init(name: String) {
    self.name = name
  }

  /// The heading of what stands there.
  var heading: Anchor { Anchor(name: name + "-heading") }
}
