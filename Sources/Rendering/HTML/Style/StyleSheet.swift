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
    text: [colors, layout, rows, pictures, tables, wide, narrow, paper].joined(separator: "\n"))

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
  private static let layout = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 2.5rem 1.5rem 3rem; max-width: 73rem;
      background: var(--page); color: var(--ink);
      font: 0.9375rem/1.45 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto,
        "Helvetica Neue", "Noto Sans", sans-serif;
      font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
    }
    header { display: flex; justify-content: space-between; align-items: end; gap: 1rem; margin: 0 0 1.25rem; }
    header div { min-width: 0; }
    header p { color: var(--quiet); }
    main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; }
    footer p { max-width: none; }
    footer { margin: 1.5rem 0 0; text-align: center; color: var(--quiet); font-size: 0.84rem; }
    h1 { margin: 0 0 0.25rem; font-size: 1.875rem; line-height: 1.1; letter-spacing: -0.02em; font-weight: 650; }
    h2 { margin: 0 0 0.8rem; font-size: 0.84rem; font-weight: 600; letter-spacing: 0.01em; color: var(--quiet); }
    h3 { margin: 0 0 0.25rem; font-size: 0.9375rem; font-weight: 600; }
    p { margin: 0; max-width: 68ch; }
    p + p { margin-top: 0.5rem; }
    ul, ol { list-style: none; margin: 0; padding: 0; }
    b { font-weight: 600; }
    .name { unicode-bidi: isolate; }
    small { font-size: inherit; }
    code { font: 0.8rem/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; color: var(--quiet); }
    a { color: var(--accent); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
    details { margin-top: 0.8rem; min-width: 0; }
    summary { padding: 0.2rem 0; color: var(--accent); cursor: pointer; }
    details > p { color: var(--quiet); }
    dl { display: grid; grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr); gap: 0.25rem 1rem; margin: 0.5rem 0 0; }
    dt { color: var(--quiet); }
    dd { margin: 0; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { position: static; display: inline-block; padding: 0.5rem 0; }
    .quiet, .lede, .hint, .as-of { color: var(--quiet); font-size: 0.84rem; }
    .as-of { text-align: end; flex: none; }
    .lede { margin-top: 0.8rem; }
    h2 + .lede { margin: -0.3rem 0 0.6rem; }
    .hint { margin-top: 0.6rem; }
    .card { background: var(--card); border: 1px solid var(--rule); border-radius: 0.875rem; padding: 1.25rem 1.375rem; min-width: 0; }
    .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.25rem; align-items: start; }
    .opening { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); grid-template-rows: auto 1fr; gap: 1.25rem; align-items: start; }
    .opening > :nth-child(2) { grid-column: 2; grid-row: 1 / span 2; }
    .late { color: var(--late); font-weight: 600; }
    .due { color: var(--due); font-weight: 600; }
    .open { color: var(--ink); }
    """
}
