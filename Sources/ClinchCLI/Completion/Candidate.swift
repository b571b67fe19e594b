internal import InterviewModel
internal import Rendering

/// A word that can stand where one is being typed.
struct Candidate: Equatable {
  /// The word, as the program reads it.
  let text: String
  /// What it means, for people.
  let meaning: String?

  /// Creates a candidate.
  init(_ text: String, _ meaning: String? = nil) {
    self.text = text
    self.meaning = meaning
  }
}

/// The words that can stand where one is being typed, and what else can.
struct Candidates: Equatable {
  /// The words.
  var words: [Candidate] = []
  /// Whether files can, too.
  var files = false
  /// Whether folders can.
  var folders = false
  /// Whether the word goes on behind what is completed, so that no space follows.
  var isBeginning = false
  /// Whether the words begin with something else than was typed, and so replace it.
  var replacesTyped = false

  /// The words that can become of what was typed.
  ///
  /// Those are the ones that begin with it; where none does, those that begin with it by other
  /// letters of the same kind (`acm` for Acme), or have it in them (`neil` for O'Neil, `dana` for
  /// the letter to her). Such ones replace what was typed; where a shell would replace it by what
  /// several have in common, that must not be less than it.
  ///
  /// - Parameters:
  ///   - typed: what was typed.
  ///   - isChosen: whether the shell leaves what was typed until somebody chose one of several.
  /// - Returns: them.
  func fitting(_ typed: String, whereChosen isChosen: Bool = false) -> Candidates {
    var fitting = self
    fitting.words = words.filter {
      $0.text.unicodeScalars.starts(with: typed.unicodeScalars) && $0.isPrintable
    }
    guard fitting.words.isEmpty, !typed.isEmpty else { return fitting }
    let printable = words.filter(\.isPrintable)
    let (common, names) = Completion(printable.map(\.text)).completing(typed)
    fitting.words = printable.filter { names.contains($0.text) }
    if fitting.words.isEmpty {
      let match = WordMatch(typed)
      fitting.words = printable.filter { $0.meaning.map(match.matches) ?? .none != .none }
    }
    let isAgreed = isChosen || fitting.words.count == 1 || common != typed
    if !isAgreed { fitting.words = [] }
    fitting.replacesTyped = !fitting.words.isEmpty
    return fitting
  }
}

extension Candidate {
  /// Whether a shell can show it: a line feed, an escape or a change of direction in a name would
  /// become something else.
  fileprivate var isPrintable: Bool { !text.isEmpty && TerminalText.line(text) == text }
}
