/// The forms in which a date or time can be typed: shown to people, and read by the tests.
package enum WhenGrammar {
  /// One example of each form with what it means.
  package static let forms: [(example: String, meaning: String)] = [
    ("now", "this moment"),
    ("today", "also tomorrow, yesterday"),
    ("thu", "the next Thursday; refused on a Thursday"),
    ("on thursday", "the same; also tues, thur, thurs, and Do, Donnerstag"),
    ("last fri", "the latest Friday before today"),
    ("friday next week", "Friday of the week that starts next Monday"),
    ("36h", "in 36 hours, to the second; counts back in --since and --until"),
    ("90min", "in 90 minutes; m alone could be months, so it is refused"),
    ("1h30min", "in 90 minutes"),
    ("in an hour", "in 60 minutes; also half an hour, two weeks"),
    ("+3d", "the date in 3 days"),
    ("2w", "the date in 2 weeks; counts back in --since and --until"),
    ("1mo", "the same day next month, or that month's last"),
    ("in 3 days", "the date in 3 days"),
    ("in 3 days at 17:00", "that date at 17:00"),
    ("3 days ago", "the date 3 days before today"),
    ("2h ago", "2 hours before this moment"),
    ("2026-11-25", "year, month, day"),
    ("2026/11/25", "the same; also 20261125"),
    ("25 nov", "the nearest 25 November, past or future; also 25nov, 25th nov"),
    ("nov 25", "the same; also in German: 25. November, 5. Mai"),
    ("25 nov 2026", "day, month, year"),
    ("nov 25 2026", "month, day, year"),
    ("nov 25, 2026", "the same"),
    ("wed 25 nov 2026 17:00", "with its weekday, which must match"),
    ("25.11.", "day and month: the nearest such date"),
    ("25.11.2026", "day, month, year"),
    ("25/11/2026", "the same, also with dashes, if only one can be the month"),
    ("2026-W48-2", "ISO week: its second day, Tuesday"),
    ("17:00", "today at that time"),
    ("17:00:30", "with seconds"),
    ("5pm", "17:00; 12am is 00:00, 12pm is noon"),
    ("5:30 p.m.", "17:30"),
    ("17.30 Uhr", "the same; also 17 Uhr"),
    ("noon", "12:00"),
    ("tomorrow 17:00", "a date and a time, in either order"),
    ("tomorrow at 5pm", "the same"),
    ("tomorrow, 5pm", "the same"),
    ("5pm tomorrow", "the same"),
    ("tomorrow 17h", "the same; 17h alone is refused, since it could be a duration"),
    ("Wed, Nov 25, 2026, 5:00 PM", "as calendars and emails write it"),
    ("2026-11-25T17:00", "the same"),
    ("2026-11-25 17:00 Europe/Berlin", "in a time zone"),
    ("2026-11-25T17:00[Europe/Berlin]", "the same (RFC 9557)"),
    ("2026-11-25 17:00 +01:00", "at an offset from UTC, behind T or a space; also +0100, +01"),
    ("2026-11-25T17:00:30+01:00", "a full timestamp (RFC 3339); fractions of a second are dropped"),
    ("2026-11-25T16:00:00Z", "UTC"),
    ("2026-11-25T17:00:00+01:00[Europe/Berlin]", "offset and time zone, which must match"),
  ]

  /// One example of each form that takes begin and end: `log --at` and `move --at`.
  package static let ranges: [(example: String, meaning: String)] = [
    ("tomorrow 14:00-14:45", "from 14:00 to 14:45; also with – or to"),
    ("2pm–3pm tomorrow", "from 14:00 to 15:00; also 2–3pm"),
    ("25 nov 14-15 Uhr", "the same"),
    ("25 nov 23:00-00:30", "over midnight"),
    ("25 nov 23:00 - 26 nov 00:30", "the same"),
  ]

  /// One example of each period that `--since` and `--until` take: its first and its last second.
  package static let periods: [(example: String, meaning: String)] = [
    ("last week", "also this week, last month, this year"),
    ("2026-11", "November 2026; also nov 2026, 11/2026"),
    ("november", "the latest that has started"),
    ("2025", "the year"),
    ("2025-W47", "an ISO week; also week 47, KW 47"),
    ("q3 2025", "a quarter"),
  ]
}
