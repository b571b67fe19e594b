package import InterviewModel
package import Zones

extension OverviewReport {
  /// The report as JSON: all that its text and its page show.
  package func json(at now: Instant) -> JSON {
    .object([
      "today": TodayReport(today).json(at: now),
      "since": JSON(range.since), "until": JSON(range.until),
      "held": .integer(held),
      "first_at": JSON(span?.lowerBound), "last_at": JSON(span?.upperBound),
      "matrix_total": .integer(matrix.total),
      "low_impressions": lowImpressions.json, "high_impressions": highImpressions.json,
      "tips": TipSummaryList(tips).json,
      "matrix": .array(matrix.rows.map { $0.json(of: matrix.tips) }),
      "effects": .array(effects.map(\.json)),
      "impressions": .array(impressions.map(\.json)),
      "silent_days": silentDays.json,
      "letters": letters.json,
      "offers": offers.json,
      "applications": applications.json,
      "funnel": funnel.json,
      "clashes": .array(clashes.map(\.json)),
    ])
  }
}

extension Proportion {
  /// The share, what it is a share of, and its 95 % interval, with four decimals.
  var json: JSON {
    .object([
      "count": .integer(count), "total": .integer(total), "rate": JSON(rounding: rate),
      "lower": JSON(rounding: interval?.lower), "upper": JSON(rounding: interval?.upper),
    ])
  }
}

extension AdvancementCount {
  /// Those that advanced and those that are pending.
  var json: JSON { .object(["advanced": advanced.json, "pending": .integer(pending)]) }
}

extension Distribution {
  /// Seconds as hours with four decimals.
  var jsonHours: JSON {
    .object([
      "count": .integer(count), "least": Self.hours(least), "median": Self.hours(median),
      "greatest": Self.hours(greatest),
    ])
  }

  private static func hours(_ seconds: Int) -> JSON { JSON(rounding: Double(seconds) / 3_600) }
}

extension JSON {
  /// The hours of a distribution of seconds; null for none.
  fileprivate init(hoursOf seconds: Distribution?) {
    self = seconds?.jsonHours ?? .null
  }
}

extension TipMatrix.Row {
  fileprivate func json(of tips: [ClosingTip]) -> JSON {
    .object([
      "interview": .integer(interview.number), "application": .string(title),
      "round": .integer(round), "starts_at": JSON(startsAt),
      "advancement": .string(advancement.rawValue),
      "results": .object(
        Dictionary(
          zip(tips.map(\.key), results.map { JSON($0?.rawValue) }), uniquingKeysWith: { $1 })),
    ])
  }
}

extension TipEffect {
  fileprivate var json: JSON {
    let comparison = comparison
    return .object([
      "tip": .integer(tip.number), "key": .string(tip.key), "name": .string(tip.name),
      "done": done.json, "skipped": skipped.json,
      "difference": JSON(rounding: comparison.difference),
      "difference_lower": JSON(rounding: comparison.interval?.lower),
      "difference_upper": JSON(rounding: comparison.interval?.upper),
      "fisher_p": JSON(rounding: comparison.fisherP),
      "verdict": .string(comparison.verdict.rawValue),
    ])
  }
}

extension ImpressionOutcome {
  fileprivate var json: JSON {
    .object([
      "rating": .integer(rating), "advanced": outcome.advanced.json,
      "pending": .integer(outcome.pending),
    ])
  }
}

extension SilentDays {
  fileprivate var json: JSON {
    .object([
      "advanced": outcome.advanced.json, "pending": .integer(outcome.pending),
      "hours_to_answer": JSON(hoursOf: secondsToAnswer),
    ])
  }
}

extension LetterReport {
  fileprivate var json: JSON {
    .object([
      "statistics": statistics.json,
      "hours_to_send": .array(
        hoursToSend.bins.map { bin in
          .object(["from": .integer(bin.from), "to": JSON(bin.to), "count": .integer(bin.count)])
        }),
    ])
  }
}

extension OfferStatistics {
  fileprivate var json: JSON {
    .object([
      "total": .integer(total), "accepted": .integer(accepted), "declined": .integer(declined),
      "lapsed": .integer(lapsed), "rescinded": .integer(rescinded),
      "open": .integer(open), "hours_given": JSON(hoursOf: secondsGiven),
      "asked": .integer(asked), "granted": granted.json, "kept": kept.json,
    ])
  }
}

extension ApplicationCounts {
  fileprivate var json: JSON {
    let ended = Outcome.allCases.map { ($0.rawValue, JSON.integer(self[$0])) }
    let counts: [(String, JSON)] = [
      ("applied", .integer(applied)), ("interviewed", .integer(interviewed)),
      ("offered", .integer(offered)), ("open", .integer(open)),
    ]
    return .object(Dictionary(counts + ended, uniquingKeysWith: { first, _ in first }))
  }
}

extension Funnel {
  fileprivate var json: JSON {
    .object([
      "stages": .array(stages.map(\.json)), "steps": .array(steps.map(\.json)),
      "ends": .array(
        ends.map {
          .object(["outcome": JSON($0.outcome?.rawValue), "count": .integer($0.applications)])
        }
      ),
      "sources": .array(sources.map(\.json)),
    ])
  }
}

extension Funnel.Stage {
  fileprivate var json: JSON {
    var name = "accepted"
    var number: Int?
    switch reached {
    case .applied: name = "applied"
    case .round(let round): (name, number) = ("round", round)
    case .offer: name = "offer"
    case .accepted: break
    }
    return .object([
      "stage": .string(name), "round": JSON(number), "applications": applications.json,
    ])
  }
}

extension Funnel.Step {
  fileprivate var json: JSON {
    .object([
      "round": .integer(round), "advanced": outcome.advanced.json,
      "pending": .integer(outcome.pending), "hours_to_next": JSON(hoursOf: secondsToNext),
    ])
  }
}

extension Funnel.Source {
  fileprivate var json: JSON {
    .object([
      "source": JSON(name), "applications": .integer(applications),
      "advanced": outcome.advanced.json, "pending": .integer(outcome.pending),
      "offers": offers.json,
    ])
  }
}

extension Clash {
  fileprivate var json: JSON {
    .object([
      "first": first.json, "second": second.json, "overlap_minutes": .integer(overlap / 60),
      "gap_minutes": .integer(max(0, gap) / 60),
    ])
  }
}
