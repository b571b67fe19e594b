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
