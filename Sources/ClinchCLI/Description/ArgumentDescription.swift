internal import InterviewModel

/// An argument, option or flag of a command, as the parser describes it.
struct ArgumentDescription: Equatable {
  /// How it is given.
  enum Form: String {
    case positional
    case option
    case flag
  }

  /// The things that can complete it.
  enum Completion: Equatable {
    /// Nothing: it is a text.
    case none
    /// Some words.
    case words([String])
    /// What is stored.
    case names(NameKind)
    /// Files, with these endings where there are any.
    case files([String])
    /// Folders.
    case folders
  }

  /// How it is given.
  var form = Form.positional
  /// What is typed for an option or flag: `--at`, `-o`.
  var names: [String] = []
  /// What its value is called: `when`.
  var valueName = ""
  /// What it is for, in one sentence.
  var abstract = ""
  /// More about it.
  var discussion: String?
  /// The title under which the help has it.
  var section: String?
  /// Whether the help has it at all.
  var isShown = true
  /// Whether it may be left out.
  var isOptional = false
  /// Whether it may be given more than once.
  var isRepeatable = false
  /// What holds where it is left out, in words.
  var defaultValue: String?
  /// The values that it can have, where they are few.
  var values: [String] = []
  /// What each of those means, where that is said.
  var meanings: [String: String] = [:]
  /// What completes it.
  var completion = Completion.none

  /// The name to offer: the long one.
  var longName: String? { names.first { $0.utf8.starts(with: "--".utf8) } ?? names.first }

  /// The words that complete it by themselves, without anything stored.
  var words: [String] {
    if case .words(let words) = completion { return words }
    return values
  }
}
