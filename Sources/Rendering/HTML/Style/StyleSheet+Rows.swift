extension StyleSheet {
  /// Figures, and lists whose rows have columns.
  static let rows = """
    .figures { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); padding: 0; }
    .figures li { padding: 1.1rem 1.375rem; border-left: 1px solid var(--rule); display: grid; align-content: start; min-width: 0; }
    .figures li:first-child { border: 0; }
    .figures b { font-size: 2rem; line-height: 1.1; letter-spacing: -0.02em; }
    .figures .unit { font-size: 1.125rem; font-weight: 500; margin-left: 2px; }
    .figures span { font-size: 0.84rem; margin-top: 0.25rem; }
    .figures small { font-size: 0.79rem; color: var(--quiet); }
    .figures .alert b { color: var(--late); }
    .when { font-size: 1.375rem; line-height: 1.25; font-weight: 600; letter-spacing: -0.01em; }
    .away { color: var(--accent); font-weight: 550; margin: 0.15rem 0 0.85rem; }
    .whom { margin-bottom: 0.75rem; }
    .whom b { display: block; font-size: 1.0625rem; }
    .whom > span { display: block; }
    .action { margin: 0 0 0.75rem; }
    .action a {
      display: inline-block; padding: 0.4rem 0.9rem; border-radius: 0.5rem; background: var(--accent);
      color: var(--on-accent); text-decoration: none; font-weight: 600;
    }
    .then { border-top: 1px solid var(--rule); margin-top: 1rem; padding-top: 0.85rem; color: var(--quiet); }
    .then li + li { margin-top: 0.25rem; }
    .then b { color: var(--ink); }
    .owed li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.1rem 0.75rem; padding: 0.55rem 0; border-top: 1px solid var(--rule); }
    .owed li:first-child { border: 0; padding-top: 0; }
    .owed li > span:first-child span { color: var(--quiet); margin-left: 0.5rem; }
    .owed .left { font-size: 0.84rem; text-align: end; }
    .owed .meter { align-self: center; min-width: 4rem; }
    .owed code { text-align: end; }
    .owed + p { max-width: none; border-top: 1px solid var(--rule); padding-top: 0.75rem; margin-top: 0.25rem; }
    .lanes li, .months { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr) 10.5rem; gap: 1.1rem; align-items: center; }
    .lanes li { padding: 0.3rem 0; border-top: 1px solid var(--rule); }
    .months svg { grid-column: 2; }
    .who, .state, .tip, .offers > li > div { min-width: 0; }
    .who b, .state b, .tip b, .offers b { display: block; }
    .who span, .state span, .tip span, .offers span { display: block; color: var(--quiet); font-size: 0.8125rem; }
    .folio b { color: var(--quiet); }
    .state { font-size: 0.875rem; }
    .state.late b { color: var(--late); }
    .state.due b { color: var(--due); }
    .state.late, .state.due { font-weight: 400; }
    .key { margin-top: 0.85rem; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; color: var(--quiet); font-size: 0.8125rem; }
    .key li { display: inline-flex; gap: 0.4rem; align-items: center; }
    .tips > li { display: grid; grid-template-columns: 14.5rem 5rem minmax(0, 1fr) 7.5rem; gap: 1.1rem; align-items: center; padding: 0.6rem 0; border-top: 1px solid var(--rule); }
    .tips > li:first-child { border: 0; }
    .rate b { font-size: 1.25rem; }
    .rate .unit { font-size: 0.8125rem; font-weight: 500; }
    .rate svg { margin-top: 2px; }
    .trend { font-size: 0.8125rem; color: var(--quiet); }
    .trend span { display: block; }
    .dots { max-width: 52rem; }
    .dots > li { padding: 0.75rem 0; border-top: 1px solid var(--rule); }
    .dots > li:first-child { border: 0; padding-top: 0.25rem; }
    .verdict { color: var(--quiet); font-size: 0.84rem; }
    .share { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 1.1rem; align-items: center; font-size: 0.8125rem; }
    .share span { display: block; line-height: 22px; color: var(--quiet); }
    .bars li { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr) 2.2rem; gap: 0.75rem; align-items: center; padding: 0.25rem 0; font-size: 0.84rem; }
    .bars b { text-align: end; }
    .bars .edge { display: flex; gap: 0.5rem; padding: 0; color: var(--quiet); font-size: 0.75rem; line-height: 1.2; }
    .bars .edge::after { content: ""; flex: 1; border-top: 1px dashed var(--edge); align-self: center; }
    .offers > li { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr) auto; gap: 1.1rem; align-items: start; padding: 0.6rem 0; border-top: 1px solid var(--rule); }
    .offers > li:first-child { border: 0; padding-top: 0; }
    .opening .offers > li { grid-template-columns: minmax(0, 1fr) auto; gap: 0.25rem 1.1rem; }
    .opening .offers .terms { grid-column: 1 / -1; grid-row: 2; }
    .opening .offers .state { text-align: end; }
    .note { white-space: pre-line; }
    """
}
