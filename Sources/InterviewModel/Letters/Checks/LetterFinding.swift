/// Something in a letter that its writer should look at before it goes out.
package struct LetterFinding: Sendable, Equatable {
  /// The kind of fault.
  package let kind: Kind
  /// The words in the letter that it is about, or the words that are missing there.
  package let words: String
  /// Where those words stand; nil where something is missing, or the whole letter is meant.
  package let place: Place?
  /// The fault, as a sentence in lower case without a full stop.
  package let explanation: String

  /// The faults that a letter can have.
  package enum Kind: String, Sendable, CaseIterable {
    /// A gap or a placeholder is left.
    case gap
    /// There is no subject.
    case subject
    /// A company or a person of another application is named.
    case otherName = "other_name"
    /// The recipient's name or the company's is nearly there.
    case misspelt
    /// The greeting is to somebody else.
    case greeting
    /// The role is not named.
    case role
    /// Nothing specific from the conversation is in it.
    case specific
    /// It does not say that the owner wants the job.
    case interest
    /// It does not say why the owner would be an asset.
    case asset
    /// It has too many words or paragraphs.
    case tooLong = "too_long"
    /// It is nearly the letter to somebody else in the same interview.
    case similar
    /// Two signs end one sentence.
    case punctuation
    /// It closes twice.
    case closing
    /// What the recipient raised is there in their own words.
    case objection
    /// A note is there as a fragment, or after a beginning that it does not end.
    case fragment
    /// A letter to somebody else in the same interview has the same highlight.
    case sharedHighlight = "shared_highlight"
    /// A name is there that was corrected since.
    case formerName = "former_name"
    /// It speaks of its recipient as of somebody else.
    case thirdPerson = "third_person"
    /// It says `today` of a day that is over.
    case pastDay = "past_day"
    /// It is addressed to another address than the recipient's.
    case address
  }

  /// A place in a text: line and character, both from 1.
  package struct Place: Sendable, Hashable {
    /// The line.
    package let line: Int
    /// The character in the line.
    package let column: Int
  }
}
