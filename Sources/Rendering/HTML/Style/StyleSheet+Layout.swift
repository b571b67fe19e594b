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
