/// A command line of bash as far as the cursor, taken apart as the shell and its line editor do.
///
/// bash hands a function words that are broken at `:` and `=` and still quoted, and puts what the
/// function answers in the place of the last piece. So the line is read here, and an answer is the
/// rest of a word behind that place.
struct BashLine: Equatable {
  /// The words before the one that is being typed, without quotes; the program's name is the first.
  private(set) var words: [String] = []
  /// What was typed of the last word, without quotes.
  private(set) var typed = ""
  /// The quote that is open at the cursor.
  private(set) var quote: Unicode.Scalar?
  /// What of the word stands before the last place at which it is broken, without quotes.
  private var beforeBreak = ""
  /// What of it stands before the quote that is open, without quotes.
  private var beforeQuote = ""

  /// What of the word stands before the place from which on bash replaces it, without quotes: an
  /// open quote, else the last place at which it is broken.
  var kept: String { quote == nil ? beforeBreak : beforeQuote }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: the text before the cursor.
  ///   - breaks: the characters at which the line editor breaks words: `COMP_WORDBREAKS`.
  init(_ line: String, breaks: String) {
    let breaks = Set(breaks.unicodeScalars).subtracting(["\"", "'"])
    var (isWord, isEscaped) = (false, false)
    for scalar in line.unicodeScalars {
      if isEscaped {
        // Between double quotes a backslash stands for itself before most characters.
        if quote != nil, !Self.escapable.contains(scalar) { add("\\") }
        add(scalar)
        isEscaped = false
      } else if scalar == "\\", quote != "'" {
        (isWord, isEscaped) = (true, true)
      } else if let open = quote {
        if scalar == open { quote = nil } else { add(scalar) }
      } else if scalar == "\"" || scalar == "'" {
        (isWord, quote, beforeQuote) = (true, scalar, typed)
      } else if scalar == " " || scalar == "\t" || scalar == "\n" {
        if isWord { words.append(typed) }
        (typed, beforeBreak, isWord) = ("", "", false)
      } else {
        add(scalar)
        isWord = true
        if breaks.contains(scalar) { beforeBreak = typed }
      }
    }
  }

  private static let escapable: Set<Unicode.Scalar> = ["$", "`", "\"", "\\", "\n"]

  private mutating func add(_ scalar: Unicode.Scalar) { typed.unicodeScalars.append(scalar) }
}

extension BashLine {
  /// The rest of a word behind what is kept, quoted as the line is; nil where the word does not
  /// begin with what is kept.
  func rest(of word: String) -> String? {
    let scalars = word.unicodeScalars
    let count = kept.unicodeScalars.count
    guard String(scalars.prefix(count)).lowercased() == kept.lowercased() else { return nil }
    var rest = ""
    for scalar in scalars.dropFirst(count) {
      switch quote {
      case "'": rest += scalar == "'" ? "'\\''" : String(scalar)
      // Between double quotes nothing keeps it from calling up an earlier line.
      case .some where scalar == "!": rest += "\"\\!\""
      case .some:
        if Self.escapable.contains(scalar) { rest += "\\" }
        rest.unicodeScalars.append(scalar)
      case nil:
        if !Self.isPlain(scalar) { rest += "\\" }
        rest.unicodeScalars.append(scalar)
      }
    }
    guard let quote else { return rest }
    // The line editor leaves out a sign like the quote that stands first, and closes the quote, but
    // not where such a sign stands last.
    if rest.unicodeScalars.first == quote { rest.unicodeScalars.insert(quote, at: rest.startIndex) }
    if rest.unicodeScalars.last == quote { rest.unicodeScalars.append(quote) }
    return rest
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case "-", "_", ".", ",", ":", "/", "=", "@", "%", "+": true
    default: !scalar.isASCII
    }
  }
}
