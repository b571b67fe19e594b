/// The names that rules of the style sheet go by.
enum StyleClass: String, Sendable, CaseIterable {
  // The page.
  case skip, card, pair, opening, quiet, name, note, lede, hint, asOf = "as-of", folio
  // What something is worth attention for, always beside a word that says so.
  case late, due, open, alert
  // The five figures.
  case figures, unit
  // The next interview.
  case when, away, whom, action, then
  // What is owed.
  case owed, left, meter
  // The applications.
  case lanes, months, who, state, key
  // The tips.
  case tips, tip, rate, trend, verdict, share, dots
  // Bars and offers.
  case bars, edge, offers, terms
  // Tables.
  case number, fit
  // Pictures.
  case chart, sign, track, fill
  case lane, endedLane = "ended-lane", now, tick, todayTick = "today-tick"
  case held, endedHeld = "ended-held", planned, onHeld = "on-held", onPlanned = "on-planned"
  case offer, endedOffer = "ended-offer", end
  case done, skipped, empty, unknown, onSkipped = "on-skipped", onEmpty = "on-empty"
  case grid, firstShare = "first-share", secondShare = "second-share"
}
