/// The characters that a terminal can show, as far as the environment tells.
struct TerminalCharacters {
  /// Whether block characters can be shown.
  ///
  /// The locale for characters is the first of `LC_ALL`, `LC_CTYPE` and `LANG` that is not empty
  /// (POSIX, section 8.2). One without a character set (`C`, `en_GB`), or with another one than
  /// UTF-8, has none of them; where no locale is set at all, terminals of today have them.
  let isUnicode: Bool

  init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { $0 != "" }
    let letters = locale.map { $0.lowercased().unicodeScalars.filter { $0 != "-" } }
    let isUTF8 = letters.map { String(String.UnicodeScalarView($0)).contains("utf8") } ?? true
    isUnicode = isUTF8 && environment["TERM"] != "dumb"
  }
}
