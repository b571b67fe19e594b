internal import InterviewModel
internal import Rendering

/// How dates and times can be typed.
enum DatesTopic {
  static var text: String {
    """
    Dates and times, wherever a command takes WHEN. If any part can't be read, nothing is stored,
    and the error points to that part.

    \(lines(WhenGrammar.forms))
    A time alone means today. A date alone means the end of that day for a deadline; for something
    that happened it means that day, never counted as late and shown without a time. Spans in h and
    min are exact; d, w and mo count calendar days. In log --at, a date alone is a day whose time
    isn't known yet; move --at needs a time. Both accept a start and an end:

    \(lines(WhenGrammar.ranges))
    --since and --until look back: monday is the latest Monday, today included, 1 jan the latest
    1 January, and 30d counts back. A date alone means its first second in --since and its last in
    --until; these work the same way:

    \(lines(WhenGrammar.periods))
    Ambiguous times are refused, and the readings are shown: times that clocks skip or repeat, and
    "at 10", "04/07" or "EST". A zone in the text wins over the interview's and the computer's. Your own
    deadlines use your time zone; what they promised uses the interview's.

    """
  }

  private static func lines(_ forms: [(example: String, meaning: String)]) -> String {
    forms.map { "  \($0.example.padded(toCells: 33))  \($0.meaning)\n" }.joined()
  }
}
