internal import InterviewModel
internal import Rendering

/// How dates and times can be typed.
enum DatesTopic {
  static var text: String {
    """
    Dates and times, wherever a WHEN is asked for. The whole text is understood, or it is refused
    with the place that was not.

    \(lines(WhenGrammar.forms))
    A time alone is today. A date alone is the end of that day where it is a deadline; where it says
    when something happened it is that day, and nothing is late on it. Spans in h and min are exact,
    d, w and mo are dates. In log --at a date alone is a day whose time is not known yet;
    move --at needs a time. Both take begin and end:

    \(lines(WhenGrammar.ranges))
    --since and --until look back: monday is the latest Monday, today included, 1 jan the latest
    1 January, and 30d counts back. They take a date alone as its first or its last second, and so

    \(lines(WhenGrammar.periods))
    What can mean two things is refused with both: times that clocks skip or show twice, at 10,
    04/07, EST. A zone in the text wins over the interview's and the machine's. What you owe is read
    on your own clock, what they promised on the interview's.

    """
  }

  private static func lines(_ forms: [(example: String, meaning: String)]) -> String {
    forms.map { "  \($0.example.padded(toCells: 33))  \($0.meaning)\n" }.joined()
  }
}
