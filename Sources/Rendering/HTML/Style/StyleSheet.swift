/// How a page looks: on screens of any width, light and dark, and on paper.
///
/// It stands in the page itself and asks for nothing from outside.
struct StyleSheet: Sendable {
  /// The rules.
  ///
  /// They hold neither `<` nor `&`, so HTML and XML read them alike.
  let text: String

  /// The one of all pages.
  static let page = StyleSheet(
    text: [colors, layout, tables, pictures, paper].joined(separator: "\n"))

  /// Paper is never dark, whatever the screen is.
  private static let colors = """

    :root { color-scheme: light dark; \(PageColor.declarations(in: .light)) }
    @media screen and (prefers-color-scheme: dark) {
      :root { \(PageColor.declarations(in: .dark)) }
    }
    @media print {
      :root { color-scheme: light; \(PageColor.declarations(in: .paper)) }
    }
    """
}

extension StyleSheet {
  /// The page as a whole, and its text.
  static let layout = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 1rem; max-width: 72rem; background: var(--page); color: var(--ink);
      font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
      overflow-wrap: break-word;
    }
    h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
    h1 { margin: 0 0 0.25rem; font-size: 1.75rem; }
    h2 { margin: 0 0 0.75rem; font-size: 1.375rem; }
    h3 { margin: 1.5rem 0 0.5rem; font-size: 1.0625rem; }
    p { margin: 0 0 0.75rem; max-width: 44rem; }
    a { color: var(--link); }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus {
      position: static; display: inline-block; padding: 0.5rem 1rem; margin-bottom: 0.5rem;
    }
    .quiet { color: var(--quiet); }
    .note { white-space: pre-line; overflow-wrap: anywhere; }
    .alarm { color: var(--bad); font-weight: 600; }
    .caution { color: var(--fair); font-weight: 600; }
    nav ul {
      display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.75rem 0 0; padding: 0;
      list-style: none;
    }
    nav a { display: inline-block; padding: 0.25rem 0; }
    section { margin: 2rem 0 0; padding: 1.5rem 0 0; border-top: 1px solid var(--rule); }
    footer { margin: 2.5rem 0 0; padding: 1rem 0 0; border-top: 1px solid var(--rule); }
    dl {
      display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0.25rem 1rem;
      margin: 0 0 0.75rem;
    }
    dt { color: var(--quiet); }
    dd { margin: 0; min-width: 0; }
    """
}

extension StyleSheet {
  /// Paper of any size, in black and white: nothing needs a background, no row is torn apart.
  static let paper = """
    @page { margin: 15mm; }
    @media print {
      body { max-width: none; padding: 0; font-size: 10pt; }
      nav, .skip { display: none; }
      details:not([open]) { display: none; }
      summary { color: inherit; list-style: none; }
      a { color: inherit; }
      h1, h2, h3, caption, figcaption { break-after: avoid; }
      tr, dl, .chart, figure:not(:has([open])) { break-inside: avoid; }
      thead { display: table-header-group; }
      p { orphans: 3; widows: 3; }
      .scroll { overflow: visible; border: 0; }
      table { font-size: 9pt; }
      th, td, caption { padding: 0.2rem 0.4rem; }
      td > bdi, th > bdi, .name { max-width: 14rem; }
      .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      .chart { max-width: 9cm; }
    }
    """
}

extension StyleSheet {
  /// Figures and what is drawn in them: each shade differs by more than its colour.
  static let pictures = """
    .figures {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
      gap: 1rem; align-items: start; margin: 0 0 1rem;
    }
    figure {
      margin: 0; min-width: 0; padding: 0.75rem; border: 1px solid var(--rule); border-radius: 0.375rem;
    }
    .figures bdi, .figures .name { width: auto; }
    section > figure { margin: 0 0 1rem; }
    figcaption { margin: 0 0 0.5rem; font-weight: 600; }
    details { margin: 0.5rem 0 0; }
    summary { padding: 0.25rem 0; color: var(--link); cursor: pointer; }
    details .scroll { margin: 0.5rem 0 0; }
    .chart { display: block; width: 100%; max-width: 30rem; height: auto; }
    .strip { height: 1em; width: auto; vertical-align: -0.125em; }
    .patterns { position: absolute; width: 0; height: 0; }
    svg text { font-size: 14px; fill: var(--ink); unicode-bidi: plaintext; }
    svg .small { font-size: 13px; fill: var(--quiet); }
    svg .strong { font-weight: 600; }
    svg .halo {
      font-size: 13px; font-weight: 600; paint-order: stroke; stroke: var(--page);
      stroke-width: 4px; stroke-linejoin: round;
    }
    .axis { stroke: var(--edge); stroke-width: 1; fill: none; }
    .mark { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 4 3; fill: none; }
    .whisker { stroke: var(--ink); stroke-width: 2; fill: none; }
    .solid { fill: var(--good); stroke: var(--good); stroke-width: 1.5; }
    .hatched { fill: url(#hatched); stroke: var(--bad); stroke-width: 1.5; }
    .dotted { fill: url(#dotted); stroke: var(--fair); stroke-width: 1.5; }
    .hollow { fill: var(--page); stroke: var(--edge); stroke-width: 1.5; }
    .dashed {
      fill: var(--page); stroke: var(--edge); stroke-width: 1.5; stroke-dasharray: 3 2;
    }
    .hatching { stroke: var(--bad); stroke-width: 2; fill: none; }
    .dots { fill: var(--fair); }
    """
}

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

/// The names that rules of the style sheet go by.
enum StyleClass: String, Sendable, CaseIterable {
  // The page.
  case skip, quiet, note, name
  // Tables.
  case number, scroll
  // What stands out, always beside a word that says so.
  case alarm, caution
  // Pictures.
  case figures, chart, strip, patterns
  case small, strong, axis, mark, whisker, halo
  case solid, hatched, dotted, hollow, dashed
  case hatching, dots
}
