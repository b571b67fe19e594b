/// The database's file and its surroundings.
package struct ExaminedFile: Sendable, Equatable {
  /// The size of the file in bytes.
  package var size = 0
  /// The size of a page in bytes, as the header says.
  package var pageSize = 0
  /// How many pages there are, as the header says.
  package var pageCount = 0
  /// The number of its schema.
  package var schema = 0
  /// The version of SQLite that wrote it last: `3.40.1`; nil where nothing was written.
  package var writer: String?
  /// Who may read, write and execute it: the lowest nine bits of its mode.
  package var mode = 0
  /// The same of the folder that it is in.
  package var folderMode = 0
  /// The number of the user that it belongs to: their name could be known to the network alone.
  package var owner = 0
  /// Whether that is the user who looks.
  package var isOwn = true
  /// The kind of file system it is on; nil where that is not known.
  package var fileSystem: String?
  /// SQLite's settings as they were read back, in a fixed order; none where it could not be opened.
  package var settings: [SettingInForce] = []

  /// Creates a description without anything in it.
  package init() {}
}

/// One of SQLite's settings as it was read back.
package struct SettingInForce: Sendable, Equatable {
  /// Its name: `journal_mode`.
  package let name: String
  /// Its value.
  package let value: Value

  /// Creates a setting.
  package init(name: String, value: Value) {
    self.name = name
    self.value = value
  }

  /// The value of one of SQLite's settings.
  package enum Value: Sendable, Equatable {
    /// In SQLite's own words: `delete`.
    case word(String)
    /// A number: milliseconds or bytes.
    case number(Int)

    /// The value as it is shown.
    package var words: String {
      switch self {
      case .word(let word): word
      case .number(let number): "\(number)"
      }
    }
  }
}
