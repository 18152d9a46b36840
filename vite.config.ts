import fs from 'node:fs';
import path from 'node:path';
import type { Plugin, UserConfig } from 'vite';

/** The web pages, by the name they are served under. */
const sources: Record<string, string> = {
  console: 'src/console/page/index.html',
  phone: 'src/channels/phone/page/index.html',
};

const root = import.meta.dirname;
const pages = Object.entries(sources).filter(([, file]) => fs.existsSync(path.join(root, file)));

/** Lays each page out as `<name>.html` at the top, instead of under its source path. */
const pagesAtTheTop: Plugin = {
  name: 'pages-at-the-top',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const [name, file] of pages) {
      const page = bundle[file];
      if (page) page.fileName = `${name}.html`;
    }
  },
};

/** Builds `dist/page/console.html`, `dist/page/phone.html` and what they need under `dist/page/assets/`, named by hash. */
const config: UserConfig = {
  root,
  base: '/',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [pagesAtTheTop],
  build: {
    outDir: 'dist/page',
    emptyOutDir: true,
    assetsDir: 'assets',
    // Fonts stay files of their own: a page with a strict content policy loads none from its text.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: Object.fromEntries(pages.map(([name, file]) => [name, path.join(root, file)])) },
  },
};

export default config;
