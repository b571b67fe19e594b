/// What the database's file and its surroundings are like.
public struct ExaminedFile: Sendable, Equatable {
  /// The size of the file in octets.
  public var size = 0
  /// The size of a page in octets, as the header says.
  public var pageSize = 0
  /// How many pages there are, as the header says.
  public var pageCount = 0
  /// The number of its schema.
  public var schema = 0
  /// The version of SQLite that wrote it last: `3.40.1`.
  public var writer = ""
  /// Who may read, write and execute it: the lowest nine bits of its mode.
  public var mode = 0
  /// The same of the folder that it is in.
  public var folderMode = 0
  /// The name of its owner, or their number where they have no name.
  public var owner = ""
  /// What kind of file system it is on; nil where that is not known.
  public var fileSystem: String?
  /// SQLite's settings as they were read back, in a fixed order; none where it could not be opened.
  public var settings: [SettingInForce] = []

  /// Creates a description without anything in it.
  public init() {}
}

/// One of SQLite's settings as it was read back.
public struct SettingInForce: Sendable, Equatable {
  /// Its name: `journal_mode`.
  public let name: String
  /// What it is set to, in SQLite's words: `delete`.
  public let value: String

  /// Creates a setting.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}
