/// A complaint of the argument parser, said as the rest of the program says it.
///
/// Sentences that are not known here stay as they are: a newer parser may have others.
struct ParserSentence {
  /// What can be wrong with a command's arguments.
  enum Fault: Equatable {
    /// One that has to be given is not: `answer`.
    case missing(String)
    /// There is a word too many.
    case surplus
    /// Something else.
    case other
  }

  /// What is wrong, without a full stop.
  private(set) var message: String
  /// What to type; nil where the parser says nothing about it.
  private(set) var advice: String?
  /// What is wrong with the arguments.
  private(set) var fault = Fault.other

  /// Rewords a complaint and the advice behind it.
  init(_ message: String, advice: String?) {
    self.message = message
    self.advice = advice
    if let name = Self.inside(message, "missing expected argument '<", ">'")
      ?? Self.inside(message, "missing expected argument '<", "> ...'")
    {
      self.message = "<\(name)> is missing"
      fault = .missing(name)
    } else if let option = Self.inside(message, "missing value for '", "'") {
      self.message = "\(option.firstWord) needs a value"
    } else if let (value, name) = Self.parts(message, "the value '", "' is invalid for '", "'") {
      let isOption = name.utf8.first == UInt8(ascii: "-")
      self.message =
        "\"\(value)\" is not a valid value for \(isOption ? name.firstWord : "the \(name.inAngles)")"
    } else if let (option, _) = Self.parts(
      message, "the option '", "' does not take any value, but '", "' was specified")
    {
      self.message = "\(option) takes no value"
    } else if let (second, first) = Self.parts(
      message, "value to be set with flag '", "' had already been set with flag '", "'")
    {
      self.message = "use \(first) or \(second), not both"
    } else if let option = Self.inside(message, "unknown option '", "'") {
      self.message = "unknown option \"\(option)\""
    } else if let word = Self.inside(message, "unexpected argument '", "'") {
      self.message = "unexpected argument \"\(word)\""
      fault = .surplus
    } else if let (number, words) = Self.parts(message, "", " unexpected arguments: '", "'") {
      self.message = "\(number) unexpected arguments: \(words.inDoubleQuotes)"
      fault = .surplus
    }
    if let list = advice.flatMap({ Self.inside($0, "please provide one of ", "") }) {
      let values = list.utf8.starts(with: "the following: ".utf8) ? list.behindColon : list
      self.advice = "use one of: \(values.asList)"
    }
  }

  /// What stands between a beginning and an end; nil where the text has not both.
  private static func inside(_ text: String, _ beginning: String, _ end: String) -> String? {
    let (whole, first, last) = (Array(text.utf8), Array(beginning.utf8), Array(end.utf8))
    guard whole.count >= first.count + last.count, whole.starts(with: first),
      whole.suffix(last.count).elementsEqual(last)
    else { return nil }
    return String(decoding: whole[first.count..<(whole.count - last.count)], as: UTF8.self)
  }

  /// The two parts on either side of the last occurrence of a middle.
  private static func parts(
    _ text: String, _ beginning: String, _ middle: String, _ end: String
  ) -> (String, String)? {
    guard let rest = inside(text, beginning, end).map({ Array($0.utf8) }) else { return nil }
    let between = Array(middle.utf8)
    guard rest.count >= between.count,
      let place = (0...(rest.count - between.count)).last(where: {
        rest[$0...].starts(with: between)
      })
    else { return nil }
    return (
      String(decoding: rest[..<place], as: UTF8.self),
      String(decoding: rest[(place + between.count)...], as: UTF8.self)
    )
  }
}

extension String {
  /// Up to the first space: `--minutes` of `--minutes <minutes>`.
  fileprivate var firstWord: String { String(Substring(utf8.prefix { $0 != UInt8(ascii: " ") })) }

  /// `answer` of `<answer>`.
  fileprivate var inAngles: String {
    String(
      decoding: utf8.filter { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }, as: UTF8.self)
  }

  /// `"a", "b"` of `a', 'b`, the inside of a list in single quotes.
  fileprivate var inDoubleQuotes: String {
    let (all, between) = (Array(utf8), Array("', '".utf8))
    var (words, place): ([UInt8], Int) = (Array("\"".utf8), 0)
    while place < all.count {
      if all[place...].starts(with: between) {
        words += Array("\", \"".utf8)
        place += between.count
      } else {
        words.append(all[place])
        place += 1
      }
    }
    return String(decoding: words, as: UTF8.self) + "\""
  }

  fileprivate var behindColon: String {
    String(Substring(utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst(2)))
  }

  /// `accept, decline` of `'accept' and 'decline'`; a list with commas alone stays as it is.
  fileprivate var asList: String {
    let quoted = utf8.split(separator: UInt8(ascii: "'"), omittingEmptySubsequences: false)
    guard quoted.count > 2 else { return self }
    return stride(from: 1, to: quoted.count, by: 2).map { String(Substring(quoted[$0])) }
      .joined(separator: ", ")
  }
}
