extension StyleSheet {
  /// What pictures are drawn with: each shape differs from the others by more than its colour.
  static let pictures = """
    .chart { display: block; overflow: visible; }
    .key .chart { flex: none; }
    .sign { overflow: visible; }
    svg text { font-size: 12px; fill: var(--quiet); unicode-bidi: plaintext; }
    .track { fill: var(--track); }
    .fill { fill: var(--accent); }
    .chart .late { fill: var(--late); }
    .chart .due { fill: var(--due); }
    .chart .skipped { fill: var(--skip); }
    .lane { stroke: var(--accent); stroke-width: 2; }
    .ended-lane { stroke: var(--edge); stroke-width: 2; }
    .now { stroke: var(--edge); stroke-width: 1; stroke-dasharray: 2 3; }
    .held { fill: var(--accent); stroke: var(--card); stroke-width: 2; }
    .ended-held { fill: var(--quiet); stroke: var(--card); stroke-width: 2; }
    .planned { fill: var(--card); stroke: var(--accent); stroke-width: 2; }
    svg .on-held, svg .on-planned { font-size: 11px; font-weight: 600; }
    svg .on-held { fill: var(--card); }
    svg .on-planned { fill: var(--accent); }
    .offer { fill: var(--due); stroke: var(--card); stroke-width: 2; }
    .ended-offer { fill: var(--card); stroke: var(--quiet); stroke-width: 2; }
    .end { stroke: var(--quiet); stroke-width: 2; fill: none; }
    svg .tick { fill: var(--quiet); }
    svg .today-tick { fill: var(--ink); font-weight: 600; }
    .done { fill: var(--tint); stroke: var(--accent); stroke-width: 1; }
    .skipped { fill: var(--skip); stroke: var(--skip); stroke-width: 1; }
    .empty { fill: none; stroke: var(--edge); stroke-width: 1; }
    .unknown { fill: none; stroke: var(--edge); stroke-width: 1; stroke-dasharray: 2 2; }
    .on-skipped { stroke: var(--on-skip); stroke-width: 1.5; fill: none; }
    .on-empty { stroke: var(--quiet); stroke-width: 1.5; fill: var(--quiet); }
    .grid { stroke: var(--rule); stroke-width: 1; }
    .first-share { fill: var(--accent); stroke: var(--accent); stroke-width: 2; }
    .second-share { fill: var(--card); stroke: var(--skip); stroke-width: 2; }
    """
}

extension StyleSheet {
  /// Tables, which never scroll sideways: where there is no room, each row is a card.
  static let tables = """
    table { border-collapse: collapse; width: 100%; margin: 0.6rem 0 0; font-size: 0.84rem; }
    caption { padding: 0.4rem 0; text-align: start; font-weight: 600; }
    th, td { padding: 0.35rem 0.75rem 0.35rem 0; text-align: start; vertical-align: top; border-top: 1px solid var(--rule); }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { color: var(--quiet); font-weight: 500; border: 0; }
    thead th::first-letter { text-transform: uppercase; }
    tbody th { font-weight: 600; }
    @media print, (min-width: 60.01rem) {
      th:not(.number), td:not(.number) { min-width: 6.5em; }
    }
    .number { text-align: end; }
    .number, .fit, th time, td time { white-space: nowrap; }
    """
}
