/// Why a text does not say when.
package struct WhenError: Error, Equatable, Sendable {
  /// A sentence in lower case: the part, the whole text, the column of the part (in characters,
  /// from 1), and often why.
  package let message: String
  private let advice: WhenAdvice?
  /// Whether the text is fine, and this computer does not know its zone.
  var isZoneMissing = false

  init(_ message: String, hint advice: WhenAdvice?) {
    self.message = message
    self.advice = advice
  }

  /// A text to type instead; often the whole one, put right.
  package var hint: String? {
    switch advice {
    case .forms: "dates look like 25 nov 17:00 or tomorrow 5pm; for all forms: clinch topics dates"
    case .texts(let texts): "try " + texts.map { "\"\($0)\"" }.joined(separator: " or ")
    case nil: nil
    }
  }

  /// The hint for a text in which nothing can be recognised.
  static let generalHint = WhenAdvice.forms

  /// A hint that offers these texts.
  static func hint(trying texts: [String]) -> WhenAdvice { .texts(texts) }
}

/// A way out of a refused text.
enum WhenAdvice: Equatable, Sendable {
  /// The most common forms, and where all of them stand.
  case forms
  /// Texts that can stand for the refused one.
  case texts([String])
}

extension WhenError {
  /// The most texts that a hint offers.
  private static let mostOffers = 4

  /// How often a text that is refused itself is replaced by what its refusal offers.
  private static let mostSteps = 3

  /// The same error with a hint that can be typed: a text that would be refused in its turn gives
  /// way to what is offered instead of it.
  ///
  /// - Parameter read: why a text is refused; nil for one that is fine.
  /// - Returns: the error; with the most common forms where nothing of its hint is left.
  func mended(_ read: (String) -> WhenError?) -> WhenError {
    guard case .texts(let texts)? = advice else { return self }
    let good = Self.readable(texts, steps: Self.mostSteps, read)
    return WhenError(
      message, hint: good.isEmpty ? .forms : .texts(Array(good.prefix(Self.mostOffers))))
  }

  private static func readable(
    _ texts: [String], steps: Int, _ read: (String) -> WhenError?
  ) -> [String] {
    var good: [String] = []
    for text in texts {
      let better: [String]
      if let error = read(text), !error.isZoneMissing {
        guard steps > 1, case .texts(let others)? = error.advice else { continue }
        better = readable(others, steps: steps - 1, read)
      } else {
        better = [text]
      }
      good += better.filter { !good.contains($0) }
    }
    return good
  }
}
