import type { ProgrammeView } from '../wire.ts';
import { daysOf, percentOf, type Share } from './programmeFigures.ts';
import { t, word } from './text.ts';

/** A share as a bar beside its number, which says the same. It fills in the direction of reading. */
export function ShareBar({ of }: { of: Share }) {
  const value = percentOf(of);
  if (value === null) return null;
  return (
    <svg class="share-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" width="100" height="6" rx="1" />
      <rect class="part" width={value} height="6" rx="1" />
    </svg>
  );
}

const size = { width: 640, height: 150, side: 40, foot: 20, head: 8, gap: 0.25 };

/** Each day's reminders as a column: all that were due, the answered part of them, and what was missed beside it. */
export function DayChart({ view, dayOf }: { view: ProgrammeView; dayOf: (day: string) => string }) {
  const days = daysOf(view);
  const most = Math.max(1, ...days.map((d) => Math.max(d.due, d.missed)));
  const step = (size.width - size.side) / days.length;
  const left = (n: number): number => size.side + n * step;
  const top = size.height - size.foot;
  const tall = (n: number): number => (n / most) * (top - size.head);
  const column = (n: number, name: string, x: number, width: number) => (
    <rect class={`day-${name}`} x={x} y={top - tall(n)} width={width} height={tall(n)} />
  );
  return (
    <figure class="programme-days">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section class="chart-scroll" tabIndex={0} aria-label={t('byDay')}>
        <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={t('byDay')} direction="ltr">
          <line class="axis" x1={size.side} x2={size.width} y1={top} y2={top} />
          <line class="axis" x1={size.side} x2={size.width} y1={size.head} y2={size.head} />
          <text x={size.side - 5} y={size.head + 4} text-anchor="end">
            {most.toLocaleString('en')}
          </text>
          <text x={size.side - 5} y={top + 3} text-anchor="end">
            0
          </text>
          {days.map(({ day, due, answered, missed }, n) => (
            <g key={day} data-day={day}>
              <title>{`${dayOf(day)}: ${named('due', due)}, ${named('answered', answered)}, ${named('missed', missed)}`}</title>
              <rect class="day-room" x={left(n)} y="0" width={step} height={top} />
              {column(due, 'due', left(n) + step * size.gap * 0.5, step * 0.5)}
              {column(Math.min(answered, due), 'answered', left(n) + step * size.gap * 0.5, step * 0.5)}
              {column(missed, 'missed', left(n) + step * 0.68, step * 0.2)}
              {(days.length - 1 - n) % 7 === 0 && (
                <text x={left(n) + step / 2} y={size.height - 5} text-anchor={n > days.length - 3 ? 'end' : 'middle'}>
                  {dayOf(day)}
                </text>
              )}
            </g>
          ))}
        </svg>
      </section>
      <figcaption class="quiet">
        {(['due', 'answered', 'missed'] as const).map((name) => (
          <span key={name} class="chart-key">
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect class={`day-${name}`} width="10" height="10" rx="2" />
            </svg>
            {word('measure', name)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

const named = (name: string, n: number): string => `${word('measure', name)} ${n}`;
