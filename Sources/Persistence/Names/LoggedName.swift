internal import SQLite

/// What the log has for the name of a row: the sixteen bytes of its uuid, which take less than half
/// the room of its text.
///
/// A row without a name, as another program makes them, goes by its key, and a name that is not in
/// the usual spelling by its text. Schemas before 15 had the text of every name.
struct LoggedName: Equatable {
  /// As the log stores it.
  let value: Value

  /// The name of a row: its uuid where it has one, else its key.
  init(uuid: String?, key: String) {
    value = uuid.map { UUIDText.octets(of: $0).map(Value.blob) ?? .text($0) } ?? .text(key)
  }

  /// The name that a line of the log has.
  init(_ value: Value) { self.value = value }

  /// The uuid of the row with this key; nil where it has none.
  func uuid(besides key: String) -> String? {
    switch value {
    case .blob(let octets): UUIDText.text(of: octets)
    case .text(let text): text == key ? nil : text
    case .null, .integer, .real: nil
    }
  }
}
