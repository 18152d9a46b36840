import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { until } from '../console/kit.ts';

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Where pictures of the pages are put, for whoever wants to look at them. */
const pictures = process.env.HAMDAM_PICTURES;

/** Every language with every light and every width, each pair of them once. */
const looks = [
  { language: 'en', colorScheme: 'light', width: 1360 },
  { language: 'ur', colorScheme: 'dark', width: 1360 },
  { language: 'en', colorScheme: 'dark', width: 390 },
  { language: 'ur', colorScheme: 'light', width: 390 },
] as const;
/** Each language, light and width once: enough for another state of a page that was seen in all. */
const fewer = [looks[0], { language: 'ur', colorScheme: 'dark', width: 390 }] as const;

interface How {
  /** Another state of a page that was looked at in every look. */
  readonly again?: boolean;
  /** Shows the page in that language; null for one that is in both at once. */
  readonly switchTo?: ((page: Page, language: string) => Promise<void>) | null;
}

/**
 * What is wrong with what is shown now, in every look: what axe finds (also targets too small and too near), what is wider than
 * the screen, what is too small for a finger on a phone. The page is left wide and in English. `name` names its pictures.
 */
export async function flaws(page: Page, name: string, { again, switchTo = byButton }: How = {}): Promise<string[]> {
  const all: string[] = [];
  for (const { language, colorScheme, width } of again ? fewer : looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 840 });
    await switchTo?.(page, language);
    const look = `${name} ${language} ${colorScheme} ${width}`;
    await keep(page, look);
    const found = [
      ...(await brokenRules(page)),
      ...(await misfits(page)),
      ...(width < 760 ? await tooSmall(page) : []),
    ];
    all.push(...found.map((what) => `${look}: ${what}`));
  }
  await page.setViewportSize({ width: 1360, height: 840 });
  await switchTo?.(page, 'en');
  return all;
}

async function brokenRules(page: Page): Promise<string[]> {
  // Through the debugger, for a page's own policy lets no such script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    'axe.run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } })',
  )) as AxeResults;
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} ${n.any[0]?.message ?? v.help}`));
}

async function misfits(page: Page): Promise<string[]> {
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return tooWide > 0 ? [`${tooWide} px too wide`] : [];
}

/** What a finger misses: controls under 44 px, but for links within text and a choice whose whole line can be tapped. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, textarea, input, summary, a.number, a.record-file')]
      .filter((control) => control.checkVisibility() && !control.closest('.unseen'))
      .filter((control) => !control.matches('[type=radio], [type=checkbox], button.link'))
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(({ control, box }) => {
        const named = control.textContent || control.getAttribute('aria-label') || control.getAttribute('name');
        return `${control.localName} “${named?.trim()}” is ${Math.round(box.width)} by ${Math.round(box.height)} px`;
      }),
  );
}

async function byButton(page: Page, language: string): Promise<void> {
  const shown = () => page.evaluate(() => document.documentElement.lang);
  if ((await shown()) === language) return;
  await page.evaluate(() => document.querySelector<HTMLElement>('button.language')?.click());
  await until('the language', async () => (await shown()) === language);
}

async function keep(page: Page, look: string): Promise<void> {
  if (!pictures) return;
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await page.screenshot({ path: path.join(pictures, `${look.replaceAll(' ', '-')}.png`), fullPage: true });
}
