import { crc32, deflateSync } from 'node:zlib';

/** The console's picture on a phone's screen: a bubble in which somebody breathes. The same shapes in both forms. */
const ground = [15, 118, 110] as const;
const bubble = { left: 22, top: 26, right: 78, bottom: 66, radius: 14 };
const tail = [
  [34, 62],
  [34, 82],
  [54, 62],
] as const;
const dots = [38, 50, 62];
const dot = { y: 46, radius: 4.5 };

/** As an SVG, a hundred units wide. Its corners are round. */
export function iconSvg(): string {
  const { left, top, right, bottom, radius } = bubble;
  const colour = `rgb(${ground.join(',')})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" rx="22" fill="${colour}"/><rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="${radius}" fill="#fff"/><path d="M${tail.map((p) => p.join(' ')).join('L')}Z" fill="#fff"/>${dots.map((x) => `<circle cx="${x}" cy="${dot.y}" r="${dot.radius}" fill="${colour}"/>`).join('')}</svg>`;
}

/** As a PNG of so many pixels each way. `whole` fills the square, for systems that cut their own shape out of it. */
export function iconPng(size: number, whole: boolean): Buffer {
  const row = size * 4 + 1;
  const raw = Buffer.alloc(row * size);
  const side = size + 1;
  const grid = new Uint8Array(side * side);
  for (let n = 0; n < grid.length; n++)
    grid[n] = kindOf(((n % side) / size) * 100, (Math.floor(n / side) / size) * 100, whole);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at = y * side + x;
      const kind = grid[at]!;
      const alike = kind === grid[at + 1] && kind === grid[at + side] && kind === grid[at + side + 1];
      // Most pixels lie within one shape; an edge is smooth by sixteen points.
      raw.set(alike ? plain[kind]! : edge(x, y, size, whole), y * row + 1 + x * 4);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  // Eight bits a channel, red, green, blue and how opaque.
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const steps = [0.125, 0.375, 0.625, 0.875];
const [outside, coloured, white] = [0, 1, 2];

const plain = [
  [...ground, 0],
  [...ground, 255],
  [255, 255, 255, 255],
];

/** A pixel that lies on an edge. */
function edge(x: number, y: number, size: number, whole: boolean): number[] {
  const at = (dx: number, dy: number) => kindOf(((x + dx) / size) * 100, ((y + dy) / size) * 100, whole);
  const points = steps.flatMap((dy) => steps.map((dx) => at(dx, dy)));
  const covered = points.filter((kind) => kind !== outside).length;
  const share = covered === 0 ? 0 : points.filter((kind) => kind === white).length / covered;
  return [...ground.map((c) => Math.round(c + (255 - c) * share)), Math.round((covered / points.length) * 255)];
}

function kindOf(u: number, v: number, whole: boolean): number {
  if (!whole && !inRect(u, v, { left: 0, top: 0, right: 100, bottom: 100, radius: 22 })) return outside;
  return isWhite(u, v) ? white : coloured;
}

function isWhite(u: number, v: number): boolean {
  if (dots.some((x) => Math.hypot(u - x, v - dot.y) <= dot.radius)) return false;
  return inRect(u, v, bubble) || inTail(u, v);
}

function inRect(u: number, v: number, r: typeof bubble): boolean {
  if (u < r.left || u > r.right || v < r.top || v > r.bottom) return false;
  const dx = Math.max(r.left + r.radius - u, u - (r.right - r.radius), 0);
  const dy = Math.max(r.top + r.radius - v, v - (r.bottom - r.radius), 0);
  return Math.hypot(dx, dy) <= r.radius;
}

/** Left of its slanting edge, right of its upright one. */
function inTail(u: number, v: number): boolean {
  const [[left, top], [, bottom], [right]] = tail;
  return u >= left && v >= top && v <= bottom && u <= right - ((v - top) / (bottom - top)) * (right - left);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
