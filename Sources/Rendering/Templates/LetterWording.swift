package import InterviewModel

/// Which of five wordings each part of a letter gets.
///
/// Interviewers compare notes. In a panel of up to five nobody gets a sentence that another got,
/// because a place further on is the next wording of every part. From one interview to the next the
/// parts are mixed anew: they are the values of a polynomial over the integers modulo 5 whose
/// coefficients are the interview's number in a Gray code of base 5. Two such polynomials that
/// differ agree in at most four of five places (the idea of Reed and Solomon's codes).
package struct LetterWording: Sendable, Hashable {
  /// The parts of a letter; the raw values are the places at which polynomials are taken.
  enum Part: Int, CaseIterable {
    case thanks, highlight, bring, why, close, subject, answer, farewell
  }

  private let place: Int
  private let mix: Int

  /// Creates the choice for one letter.
  ///
  /// - Parameters:
  ///   - place: the recipient's place among the interviewers, from 0.
  ///   - mix: another one for each interview; any number will do.
  package init(place: Int = 0, mix: Int = 0) {
    self.place = place
    self.mix = mix
  }

  /// The number of a part's wording, from 0.
  func number(of part: Part) -> Int {
    let place = Int(place.magnitude % 3_125)
    // Those behind the fifth are mixed like those of another interview.
    let mix = (Int(mix.magnitude % 3_125) + place / 5 * 626) % 3_125
    return (Self.value(of: mix, at: part.rawValue) + place) % 5
  }

  /// A part's wording.
  func choice(of wordings: [String], for part: Part) -> String {
    wordings[number(of: part) % wordings.count]
  }

  /// The polynomial of a number at a place, modulo 5.
  private static func value(of number: Int, at place: Int) -> Int {
    var rest = number
    var power = 1
    var sum = 0
    while rest > 0 {
      // A digit of the Gray code: the digit less the one before it.
      sum += (rest % 5 + 5 - rest / 5 % 5) * power
      power = power * place % 5
      rest /= 5
    }
    return sum % 5
  }
}

extension LetterOccasion {
  /// The wording of the letter: another one for everybody in the same interview, and another mix
  /// for the next one.
  package var wording: LetterWording {
    let place = interview?.interviewers.firstIndex { $0.id == recipient?.id }
    return LetterWording(place: place ?? 0, mix: interview?.id.number ?? application.id.number)
  }
}
