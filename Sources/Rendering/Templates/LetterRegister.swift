internal import InterviewModel

/// The words of a set of letters.
///
/// Each list has five wordings of the same part.
///
/// `{}` in a frame is where the note goes; the rest is a template's text.
struct LetterRegister: Sendable {
  /// The parts of a thank-you letter.
  struct ThankYou: Sendable {
    let subjects: [String]
    let thanks: [String]
    let closes: [String]
  }

  /// The beginnings of sentences that a note can end, by what the note is.
  typealias Frames = [SentenceEnd.Shape: [String]]

  /// The beginnings before an answer to something that was raised.
  struct Leads: Sendable {
    /// Where the thing has a name.
    let named: [String]
    /// Where it is a doubt: what stands behind `whether`.
    let doubts: [String]
    /// Where it has none.
    let unnamed: [String]
    /// Where it has none, after another one.
    let further: [String]
  }

  let thankYou: ThankYou
  let highlight: Frames
  let bring: Frames
  let why: Frames
  let answer: Frames
  let leads: Leads
  /// What stands above the owner's name, with its comma.
  let farewells: [String]
  /// The other letters as whole templates.
  let sources: [ShippedLetter: String]
}

extension LetterSet {
  /// The words of the set.
  var register: LetterRegister {
    switch self {
    case .warm: .warm
    case .formal: .formal
    case .german: .german
    }
  }
}
