extension Unicode.Scalar {
  /// The scalar as the Unicode Standard names it: `U+0007`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// The scalar as an error shows it: printable ASCII as it is, a space by name, the rest by
  /// number.
  var shownInFault: String {
    switch self {
    case " ": "a space"
    case "!"..."~": "'\(self)'"
    default: codePoint
    }
  }
}
