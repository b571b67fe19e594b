extension StyleSheet {
  /// Screens with room for it show what ended without a click; a browser that cannot open it by the
  /// style sheet alone keeps it folded, as phones have it.
  static let wide = """
    @supports selector(::details-content) {
      @media screen and (min-width: 43.76rem) {
        .folio { margin-top: 0; }
        .folio > summary { display: none; }
        .folio::details-content { content-visibility: visible; }
        .folio > .lanes > li:first-child { border-top: 1px solid var(--rule); }
      }
    }
    """

  /// Narrower screens: fewer columns, then cards.
  static let narrow = """
    @media screen and (max-width: 60rem) {
      .figures { grid-template-columns: repeat(6, minmax(0, 1fr)); }
      .figures li { grid-column: span 2; }
      .figures li:nth-child(n+4) { grid-column: span 3; border-top: 1px solid var(--rule); }
      .figures li:nth-child(4) { border-left: 0; }
      .pair, .opening { grid-template-columns: minmax(0, 1fr); }
      .opening > :nth-child(2) { grid-column: auto; grid-row: auto; }
      .lanes li, .months { grid-template-columns: 10rem minmax(0, 1fr) 9rem; }
      .tips > li { grid-template-columns: 10rem 4rem minmax(0, 1fr) 7rem; gap: 0.9rem; }
    }
    @media screen and (max-width: 43.75rem) {
      body { padding: 1.5rem 0.875rem 2.5rem; }
      header { display: block; }
      main, .pair, .opening { gap: 0.875rem; }
      .as-of { text-align: start; margin-top: 0.35rem; }
      .card { padding: 1rem; }
      .figures { padding: 0; }
      .figures li { grid-column: span 3; padding: 1rem; border-left: 0; border-top: 1px solid var(--rule); }
      .figures li:nth-child(-n+2) { border-top: 0; }
      .figures li:nth-child(even) { border-left: 1px solid var(--rule); }
      .figures li:last-child { grid-column: 1 / -1; border-left: 0; }
      .lanes li { grid-template-columns: minmax(0, 1fr) minmax(0, auto); gap: 0.1rem 0.75rem; padding: 0.6rem 0; }
      .lanes .chart { grid-column: 1 / -1; grid-row: 2; }
      .lanes .state { text-align: end; max-width: 10rem; }
      .months { grid-template-columns: minmax(0, 1fr); }
      .months svg { grid-column: 1; }
      .owed li { grid-template-columns: minmax(0, 1fr) auto; }
      .owed .meter { grid-column: 1 / -1; grid-row: 2; margin: 0.15rem 0; }
      .owed code { grid-column: 1 / -1; text-align: start; }
      .tips > li { grid-template-columns: minmax(0, 1fr) auto; gap: 0.25rem 0.75rem; }
      .rate { text-align: end; }
      .rate svg { display: none; }
      .tips > li > .chart, .trend { grid-column: 1 / -1; }
      .trend span { display: inline; }
      .trend span + span::before { content: " \\B7  "; }
      .share { grid-template-columns: 8rem minmax(0, 1fr); gap: 0.75rem; }
      .offers > li { grid-template-columns: minmax(0, 1fr) auto; gap: 0.25rem 0.75rem; }
      .offers .terms { grid-column: 1 / -1; grid-row: 2; }
      .offers .state { text-align: end; }
      table, tbody, tr, th, td { display: block; }
      thead { position: absolute; left: -100vw; }
      tbody tr { padding: 0.5rem 0; border-top: 1px solid var(--rule); }
      th, td, td.number { padding: 0.1rem 0; border: 0; text-align: start; }
      td { display: grid; grid-template-columns: minmax(5rem, 38%) minmax(0, 1fr); gap: 0.75rem; }
      td:empty { display: none; }
      td::before { content: attr(data-title); color: var(--quiet); }
      td::before { text-transform: none; }
    }
    """

  /// Paper of any size, in shades of grey: nothing needs a background, no card is torn apart.
  static let paper = """
    @page { margin: 14mm; }
    @media print {
      body { max-width: none; padding: 0; font-size: 9.5pt; }
      header { margin-bottom: 10pt; }
      main, .pair, .opening { gap: 8pt; }
      h1 { font-size: 18pt; }
      .skip, .owed code, .hint, .action { display: none; }
      .card { padding: 9pt 11pt; border-radius: 6pt; }
      main { display: block; }
      main > * + * { margin-top: 8pt; }
      .card, li, tr, dl { break-inside: avoid; }
      .card:has(details[open], > table, .lanes, .tips) { break-inside: auto; }
      .figures { padding: 0; }
      .figures li { padding: 9pt 11pt; }
      .figures b { font-size: 18pt; }
      .lanes li, .months { grid-template-columns: 44mm minmax(0, 1fr) 34mm; gap: 4mm; }
      .tips > li { grid-template-columns: 44mm 16mm minmax(0, 1fr) 26mm; gap: 4mm; padding: 3pt 0; }
      .track { stroke: var(--ink); stroke-width: 0.5; }
      details:not([open]) { display: none; }
      details.folio { display: block; }
      .lanes li { padding: 1pt 0; }
      .owed li { padding: 2.5pt 0; }
      .owed + p { padding-top: 4pt; }
      .when { font-size: 13pt; }
      summary { color: inherit; list-style: none; }
      a { color: inherit; text-decoration: none; }
      h1, h2, h3, caption { break-after: avoid; }
      thead { display: table-header-group; }
      p { orphans: 3; widows: 3; }
    }
    """
}
