import fs from 'node:fs';
import path from 'node:path';
import type { InlineConfig, Plugin } from 'vite';

/** The web pages, by the name they are served under. */
const sources: Record<string, string> = {
  console: 'src/console/page/index.html',
  phone: 'src/channels/phone/page/index.html',
};

const root = import.meta.dirname;

/** Lays each page out as `<name>.html` at the top, instead of under its source path. */
function pagesAtTheTop(names: readonly string[]): Plugin {
  return {
    name: 'pages-at-the-top',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const name of names) {
        const page = bundle[sources[name]!];
        if (page) page.fileName = `${name}.html`;
      }
    },
  };
}

/** How to build these pages: `<outDir>/<name>.html`, and what they need under `<outDir>/assets/`, named by hash. */
export function pagesConfig(names: readonly string[], outDir: string): InlineConfig {
  return {
    root,
    base: '/',
    configFile: false,
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [pagesAtTheTop(names)],
    build: {
      outDir,
      emptyOutDir: true,
      // Fonts stay files of their own: a page with a strict content policy loads none from its text.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: Object.fromEntries(names.map((name) => [name, path.join(root, sources[name]!)])) },
    },
  };
}

const present = Object.keys(sources).filter((name) => fs.existsSync(path.join(root, sources[name]!)));

export default pagesConfig(present, 'dist/page');
