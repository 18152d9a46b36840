import PDFDocument from 'pdfkit';
import type { Dossier } from '../fhir/dossier.ts';
import { type Content, contentOf } from './content.ts';
import { type Family, faceName, faces, runsOf, wrapped } from './letters.ts';

/** A4, in points, with its margins. */
const page = { width: 595, height: 842, margin: 40, gap: 24 };
/**
 * Urdu rises above its line and hangs below it: its lines need room, and it is read larger. It is set in Naskh, since the PDF
 * writer's shaper does not know how Nastaliq joins.
 */
const type = {
  en: { size: 10, leading: 1.45 },
  ur: { size: 11.5, leading: 1.75 },
} as const;
/** Below it nobody reads it on paper. */
const smallest = 0.72;
/** What keeps a list from filling the page. */
const mostLines = 14;

/**
 * One page for a health worker elsewhere, in English on the left and Urdu on the right. Whatever is on record, it is one page:
 * it is set smaller, and what does not fit even so is left out with a mark.
 */
export async function referralPdf(dossier: Dossier): Promise<Buffer> {
  const sheet = new Sheet(dossier.at);
  const contents = [contentOf(dossier, 'en'), contentOf(dossier, 'ur')] as const;
  sheet.draw(contents);
  return sheet.end();
}

type Side = 'en' | 'ur';

class Sheet {
  private readonly doc: PDFKit.PDFDocument;
  private readonly chunks: Buffer[] = [];
  private readonly ended: Promise<Buffer>;
  private readonly known = new Map<string, boolean>();

  constructor(at: number) {
    this.doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: true,
      lang: 'en',
      info: { Title: 'Summary for a health worker', CreationDate: new Date(at) },
    });
    for (const { name, bytes } of faces()) this.doc.registerFont(name, bytes);
    this.ended = new Promise((resolve, reject) => {
      this.doc.on('data', (chunk: Buffer) => this.chunks.push(chunk));
      this.doc.once('end', () => resolve(Buffer.concat(this.chunks)));
      this.doc.once('error', reject);
    });
  }

  end(): Promise<Buffer> {
    this.doc.end();
    return this.ended;
  }

  /** Both columns under one head, as large as they fit. */
  draw(contents: readonly [Content, Content]): void {
    const room = page.height - 2 * page.margin;
    const fits = (scale: number) => contents.every((c) => this.column(c, sideOf(c), scale, false) <= room);
    let scale = 1;
    while (scale > smallest && !fits(scale)) scale -= 0.04;
    for (const content of contents) this.column(content, sideOf(content), scale, true);
    const middle = page.width / 2;
    this.doc
      .lineWidth(0.5)
      .strokeColor('#999')
      .moveTo(middle, page.margin)
      .lineTo(middle, page.height - page.margin)
      .stroke();
  }

  /** Sets one column and returns how high it is; nothing is drawn where only that is asked for. */
  private column(content: Content, side: Side, scale: number, ink: boolean): number {
    const size = type[side].size * scale;
    let y = page.margin;
    const put = (text: string, of: number, weight: 400 | 700, colour: string) => {
      const lines = wrapped(text, width, (line) => this.widthOf(line, side, of, weight));
      for (const line of lines) {
        const height = of * type[side].leading;
        if (y + height > page.height - page.margin) break;
        if (ink) this.line(line, side, y, of, weight, colour);
        y += height;
      }
    };
    put(content.title, size * 1.4, 700, '#000');
    for (const line of content.about) put(line, size, 400, '#333');
    for (const { title, lines } of content.sections) {
      y += size * 0.6;
      put(title, size * 1.1, 700, '#00504a');
      for (const line of lines.slice(0, mostLines)) put(`• ${line}`, size, 400, '#000');
      if (lines.length > mostLines) put('…', size, 400, '#000');
    }
    y += size * 0.8;
    put(content.notice, size * 0.85, 400, '#555');
    return y - page.margin;
  }

  /** One line from the side on which its writing begins. */
  private line(text: string, side: Side, y: number, size: number, weight: 400 | 700, colour: string): void {
    const left = side === 'en' ? page.margin : page.width / 2 + page.gap / 2;
    let x = side === 'en' ? left : left + width - this.widthOf(text, side, size, weight);
    // The base line stands at the same height whatever face a run is in.
    const base = y + size * (side === 'en' ? 1.05 : 1.2);
    this.doc.fillColor(colour);
    for (const run of this.runs(text, side)) {
      this.face(run.family, size, weight);
      this.doc.text(run.text, x, base, { lineBreak: false, features, baseline: 'alphabetic' });
      x += this.doc.widthOfString(run.text, { features });
    }
  }

  private widthOf(text: string, side: Side, size: number, weight: 400 | 700): number {
    return this.runs(text, side).reduce((sum, { family, text: run }) => {
      this.face(family, size, weight);
      return sum + this.doc.widthOfString(run, { features });
    }, 0);
  }

  private runs(text: string, side: Side) {
    return runsOf(text, side === 'en' ? 'ltr' : 'rtl', (family, letter) => this.has(family, letter));
  }

  private has(family: Family, letter: string): boolean {
    const key = `${family} ${letter}`;
    let has = this.known.get(key);
    if (has === undefined) {
      this.doc.font(faceName(family, 400));
      const { font } = (this.doc as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })
        ._font;
      has = font.hasGlyphForCodePoint(letter.codePointAt(0)!);
      this.known.set(key, has);
    }
    return has;
  }

  private face(family: Family, size: number, weight: 400 | 700): void {
    this.doc.font(faceName(family, weight)).fontSize(size);
  }
}

const width = (page.width - 2 * page.margin - page.gap) / 2;
const sideOf = ({ language }: Content): Side => (language === 'ur' ? 'ur' : 'en');
/** Naming any makes a run be shaped as a whole: word by word, Urdu would stand in the wrong order. */
const features: PDFKit.Mixins.OpenTypeFeatures[] = ['kern'];
