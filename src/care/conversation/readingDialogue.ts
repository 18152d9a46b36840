import type { Dialogue } from '../dialogue.ts';
import { type Reading, readingSchema } from '../readings/reading.ts';
import type { Turn } from '../turn.ts';

/** Readings that no other dialogue took up: noted where they are certain, asked about where they are not (facts §3.7). */
export const readingDialogue: Dialogue = {
  name: 'reading',
  chosen(turn, payload) {
    const { asking } = turn.person;
    const reading = asking?.dialogue === 'reading' ? readingIn(asking.data.reading) : null;
    if (!reading) return void turn.say('common.too-old');
    if (payload !== 'yes') return void turn.say('common.reading-again');
    turn.observe({ ...reading, certain: true });
    turn.say('common.reading-noted');
  },
  answered: () => false,
  understood(turn) {
    const readings = turn.judgement?.readings ?? [];
    const doubtful = readings.find((r) => !r.certain);
    if (doubtful) confirm(turn, doubtful);
    else if (readings.length > 0) turn.say('common.reading-noted');
    return readings.length > 0;
  },
};

function confirm(turn: Turn, reading: Reading): void {
  turn.ask({
    dialogue: 'reading',
    step: 'confirm',
    key: 'common.reading-confirm',
    params: {
      reading: `${reading.value}${reading.second === null ? '' : `/${reading.second}`} ${unitOf(reading)}`.trim(),
    },
    options: [
      { payload: 'yes', label: 'common.yes' },
      { payload: 'no', label: 'common.no' },
    ],
    data: { reading: JSON.stringify(reading) },
  });
}

/** Units as they stand on meters, where UCUM writes them otherwise. */
function unitOf(reading: Reading): string {
  return reading.unit.replace('mm[Hg]', 'mmHg').replace('Cel', '°C');
}

function readingIn(data: unknown): Reading | null {
  return typeof data === 'string' ? (readingSchema.safeParse(JSON.parse(data)).data ?? null) : null;
}
