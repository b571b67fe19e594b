// The only file that uses the standard library's Unicode SPI. swift-foundation builds on the same
// two members; the alternative is full Foundation, which brings 45 MB of ICU along. The SPI is the
// same on Apple's platforms, but this has been compiled and run on Linux only.
@_spi(_Unicode) import Swift

extension String {
  /// The text in Normalization Form C: equal text gets equal bytes, compatibility forms stay.
  ///
  /// Swift compares text by canonical equivalence, SQLite by bytes; text normalised when it comes
  /// in is the same to both. Idempotent. Rule: Unicode Standard Annex #15.
  package var normalizedNFC: String {
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc {
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// The text in Normalization Form KC: compatibility forms become what they stand for, too.
  ///
  /// Idempotent. Rule: Unicode Standard Annex #15.
  package var normalizedNFKC: String { compatiblyDecomposed().normalizedNFC }

  /// The text fully decomposed (Normalization Form KD), but for scalars that are kept although they
  /// have a compatibility decomposition.
  func compatiblyDecomposed(
    keeping isKept: (Unicode.Scalar) -> Bool = { _ in false }
  ) -> String {
    var scalars = String.UnicodeScalarView()
    var isOrdered = true
    for scalar in _nfd {
      if !isKept(scalar), let decomposition = CompatibilityForms.decomposition(of: scalar) {
        scalars.append(contentsOf: decomposition)
        isOrdered = false
      } else {
        scalars.append(scalar)
      }
    }
    // What was put in may stand before marks that belong in another order.
    return isOrdered ? String(scalars) : String(scalars).canonicallyDecomposed
  }

  /// The text in Normalization Form D.
  private var canonicallyDecomposed: String {
    var scalars = String.UnicodeScalarView()
    for scalar in _nfd { scalars.append(scalar) }
    return String(scalars)
  }
}
