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
