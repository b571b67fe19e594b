internal import InterviewModel
internal import Rendering

/// How dates and times can be typed.
enum DatesTopic {
  static var text: String {
    """
    Dates and times, wherever a WHEN is asked for. The whole text is understood, or it is refused
    with the place that was not.

    \(WhenGrammar.forms.map { "  \($0.example.padded(toCells: 33))  \($0.meaning)\n" }.joined())
    A time alone is today. A date alone is the end of that day where it is a deadline; --since takes
    its first second, --until its last; log --at and move --at need a time. Spans in h and min are
    exact, d, w and mo are dates. --since 30d and --until 30d count back.

    Times that clocks skip or show twice when they change are refused with both choices. A zone in
    the text wins over the interview's and the machine's. Slashes are refused, because 04/07 is two
    dates.

    """
  }
}
