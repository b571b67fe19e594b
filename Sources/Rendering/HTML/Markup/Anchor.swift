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
