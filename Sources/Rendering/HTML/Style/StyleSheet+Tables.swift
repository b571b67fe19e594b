extension StyleSheet {
  /// Tables, which scroll by themselves where they are wider than the page.
  static let tables = """
    .scroll {
      overflow-x: auto; margin: 0 0 1rem; border: 1px solid var(--rule); border-radius: 0.375rem;
    }
    table { border-collapse: collapse; min-width: 100%; font-variant-numeric: tabular-nums; }
    caption {
      padding: 0.5rem 0.75rem; text-align: start; font-weight: 600; background: var(--raised);
    }
    th, td {
      padding: 0.375rem 0.75rem; text-align: start; vertical-align: top;
      border-top: 1px solid var(--rule);
    }
    thead th { background: var(--raised); white-space: nowrap; }
    thead th::first-letter { text-transform: uppercase; }
    tbody th { font-weight: 600; }
    td > bdi, th > bdi, .name {
      display: inline-block; width: max-content; max-width: min(26rem, 55vw); overflow-wrap: break-word; overflow: clip;
      vertical-align: top;
    }
    time { white-space: nowrap; }
    @media screen and (max-width: 64rem) {
      th, td { white-space: nowrap; }
      td > bdi, th > bdi, .name { white-space: normal; }
    }
    .number { text-align: end; white-space: nowrap; }
    """
}
