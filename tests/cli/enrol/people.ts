import { randomFrom } from '#src/cli/world.ts';

const heading =
  'Channel,Address,Name,Language,For,Age,Guardian,LMP,EDD,EDD from,Birth,Conditions,Medicines,District,Consent on,Consent how';

/** What is wrong in a bad row, and in which field it must be named. */
const faults: readonly (readonly [field: string, column: number, cell: string])[] = [
  ['consentOn', 14, ''],
  ['consentHow', 15, 'verbally'],
  ['language', 3, 'french'],
  ['lmp', 7, '31/02/2026'],
  ['channel', 0, 'pigeon'],
  ['address', 1, ''],
  ['conditions.1', 11, 'sadness'],
  ['medicines.1', 12, 'methotrexate 2.5 OD'],
  ['age', 5, 'many'],
  ['row', -1, ''],
];

/** A file of synthetic people for the simulated phone, so many of them bad at lines and in fields that are told. */
export function peopleFile(size: number, bad: number, seed: number) {
  const random = randomFrom(seed);
  const pick = <T>(...of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const isBad = new Set<number>();
  while (isBad.size < bad) isBad.add(Math.floor(random() * size));
  const wrong: { readonly line: number; readonly field: string }[] = [];
  const lines = [heading];
  let line = 2;
  for (let n = 0; n < size; n += 1) {
    const stage = pick('pregnant', 'born', 'ill', 'ill');
    const cells = [
      ...[
        'phone',
        `synthetic-${n}`,
        pick('', `Synthetic "${n}"`, `Two\nlines ${n}`),
        pick('en', 'ur', 'ur-Latn'),
        'self',
      ],
      ...[pick('', '24', '41'), ''],
      ...(stage === 'pregnant' ? ['2026-09-01', '', '', ''] : ['', '', '', stage === 'born' ? '2026-11-01' : '']),
      stage === 'ill' ? pick('hypertension', 'diabetes', 'hypertension; diabetes') : '',
      pick('', 'metformin 500 1+0+1', 'amlodipine 5 subah; panadol SOS'),
      pick('Lahore', 'Swat', 'Tharparkar', ''),
      ...['2026-11-20', pick('paper', 'spoken', 'digital')],
    ];
    if (isBad.has(n)) {
      const [field, column, cell] = faults[wrong.length % faults.length]!;
      wrong.push({ line, field });
      if (column >= 0) cells[column] = cell;
      else cells.push('one', 'too', 'many');
      if (field === 'lmp') cells.splice(8, 3, '', '', '');
    }
    const text = cells.map((cell) => (/[",\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
    lines.push(text);
    line += text.split('\n').length;
  }
  return { csv: `${lines.join('\r\n')}\r\n`, wrong };
}
