internal import ArgumentParser

/// Something that has names or numbers to complete an argument by.
enum NameKind: String, CaseIterable {
  /// A company.
  case company
  /// A role, at the company that was typed before it.
  case role
  /// An application: `a4`, or its company, with the role where that is needed.
  case application
  /// An offer: `o2`, or its company.
  case offer
  /// An interview: its number, `last`, or a company.
  case interview
  /// Something owed: `f12`.
  case followUp
  /// A letter that is owed, `f12`, or an interview.
  case letter
  /// Somebody: their name.
  case person
  /// Somebody: `p3`, or their name.
  case personReference
  /// Somebody or `all`.
  case recipient
  /// Somebody, and a text behind a colon.
  case personAndText
  /// A tip: its key.
  case tip
  /// Tips, with commas between them.
  case tips
  /// A tip, and a text behind an equals sign.
  case tipAndText
  /// A setting.
  case setting
  /// A value of the setting that was typed before it.
  case settingValue
  /// A backup: its name; files as well.
  case backup
  /// A template of letters, or a set of them.
  case template
  /// A command that was run: its number in the history.
  case command
  /// The source of an application, as it was typed before.
  case source
  /// A time zone.
  case zone
}

extension CompletionKind {
  /// What is stored, as the program lists it.
  ///
  /// The parser hands the word on in its own description of a command, where
  /// `ArgumentDescription` finds it; it runs no command for it.
  static func names(_ kind: NameKind) -> CompletionKind { .shellCommand(kind.rawValue) }

  /// Words that a date or time can begin with.
  static var when: CompletionKind {
    .list([
      "now", "today", "tomorrow", "yesterday", "monday", "tuesday", "wednesday", "thursday",
      "friday", "saturday", "sunday",
    ])
  }
}
