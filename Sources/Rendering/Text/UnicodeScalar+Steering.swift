extension Unicode.Scalar {
  /// Whether the scalar steers what shows it instead of being shown.
  ///
  /// These are the control characters (C0, DEL, C1), which terminals obey, the line and paragraph
  /// separators, and the controls of the bidirectional algorithm, which reorder the text around
  /// them so that it reads as something else (UTR #36, section 2.3).
  var isSteering: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E...0x200F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The scalar's number in capital hexadecimal digits, at least `width` of them.
  func hexadecimal(width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
