/**
 * The style of the plain pages; kept apart from them, since a page may hold none of its own. `assets` are the names of the built
 * pages' files: their fonts are used where they are there, and the system's where not.
 */
export function landingStyle(assets: readonly string[]): string {
  const faces = fonts.flatMap(({ family, weight, starts }) => {
    const file = assets.find((name) => name.startsWith(starts) && name.endsWith('.woff2'));
    if (!file) return [];
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-display: swap; src: url("/assets/${file}") format("woff2"); }`;
  });
  return [...faces, rules].join('\n');
}

const fonts = [
  { family: 'Noto Sans', weight: 400, starts: 'noto-sans-latin-400-' },
  { family: 'Noto Sans', weight: 600, starts: 'noto-sans-latin-600-' },
  { family: 'Noto Nastaliq Urdu', weight: 400, starts: 'noto-nastaliq-urdu-arabic-400-' },
];

/** The console's colours and measures. */
const rules = `:root {
  color-scheme: light dark;
  --ground: #f3f5f5; --surface: #ffffff; --line: #dde3e3; --ink: #182326; --quiet: #56646a;
  --accent: #0b6e69; --on-accent: #ffffff; --urgent: #9a4a00; --urgent-soft: #fdf1e3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1516; --surface: #161e20; --line: #2d393c; --ink: #e6eced; --quiet: #9fb0b5;
    --accent: #5cc7bd; --on-accent: #06201e; --urgent: #f5b26b; --urgent-soft: #38260f;
  }
}
* { box-sizing: border-box; }
body {
  display: grid; place-items: center; min-block-size: 100dvh; margin: 0; padding: 1rem;
  background: var(--ground); color: var(--ink);
  font: 400 1rem/1.5 "Noto Sans", "Noto Nastaliq Urdu", system-ui, sans-serif;
}
main {
  inline-size: min(34rem, 100%); padding: clamp(1.2rem, 5vw, 2.2rem);
  background: var(--surface); border: 1px solid var(--line); border-radius: 18px;
}
:lang(ur) { line-height: 2.1; }
h1 { display: flex; align-items: center; gap: 0.6rem; margin: 0 0 1rem; font-size: 1.6rem; font-weight: 600; }
h1 :lang(ur) { color: var(--accent); font-weight: 400; }
svg rect { fill: var(--accent); }
svg path { fill: none; stroke: var(--on-accent); stroke-width: 2.6; stroke-linecap: round; }
p { margin: 0; text-wrap: pretty; }
.lead { color: var(--quiet); }
.notice { margin-block: 1.2rem; padding: 0.7rem 0.9rem; background: var(--urgent-soft); border-inline-start: 4px solid var(--urgent); border-radius: 6px; font-size: 0.92rem; }
nav { display: grid; gap: 0.7rem; margin-block: 1.4rem 0; }
.way { display: block; padding: 0.8rem 1rem; border: 1px solid var(--line); border-radius: 12px; color: inherit; text-decoration: none; }
.way:hover { border-color: var(--accent); }
.way strong { color: var(--accent); font-weight: 600; }
.way span { color: var(--quiet); }
.way :lang(ur) { display: block; }
footer { margin-block-start: 1.4rem; color: var(--quiet); font-size: 0.88rem; }
footer a { display: inline-block; margin-inline-start: 0.6rem; color: var(--accent); line-height: 44px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;
