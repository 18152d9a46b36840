import type { ProgrammeView } from '../wire.ts';

/** A part of a whole; nothing where there is no whole. */
export interface Share {
  readonly n: number;
  readonly of: number;
}

/** What one plan, one district or the whole programme shows. */
export interface Figures {
  /** Followed at this moment. */
  readonly enrolled: number;
  readonly due: number;
  readonly missed: number;
  /** Of the questions that were asked. */
  readonly answered: Share;
  /** Of the doses that were settled, those that were taken. */
  readonly adherence: Share;
  /** Of the readings that have a goal, those within it. */
  readonly inRange: Share;
}

type Row = ProgrammeView['totals'][number];

/** Of all plans of some rows together. `whole` is the plan whose people are counted; empty for everybody, each once. */
export function figuresOf(rows: readonly Row[], whole = ''): Figures {
  const sum = (measure: Row['measure']): number =>
    rows.filter((r) => r.measure === measure).reduce((total, r) => total + r.total, 0);
  const enrolled = rows.filter((r) => r.measure === 'enrolled' && r.plan === whole);
  return {
    enrolled: Math.max(
      0,
      enrolled.reduce((total, r) => total + r.total, 0),
    ),
    due: sum('due'),
    missed: sum('missed'),
    answered: { n: sum('answered'), of: sum('asked') },
    adherence: { n: sum('taken'), of: sum('doses') },
    inRange: { n: sum('inRange'), of: sum('readings') },
  };
}

/** Of one district, or of all where it is null. */
export const within = (rows: readonly Row[], district: string | null): readonly Row[] =>
  district === null ? rows : rows.filter((r) => r.district === district);

/** By plan or by district, the largest first; what nobody is in and nothing happened in is left out. */
export function groupsOf(rows: readonly Row[], by: 'plan' | 'district'): readonly (readonly [string, Figures])[] {
  const groups = Map.groupBy(rows, (r) => r[by]);
  return [...groups]
    .filter(([name]) => by === 'district' || name !== '')
    .map(([name, of]) => [name, figuresOf(of, by === 'plan' ? name : '')] as const)
    .filter(([, f]) => f.enrolled + f.due + f.missed + f.inRange.of + f.adherence.of > 0)
    .sort(([, a], [, b]) => b.enrolled - a.enrolled || b.due - a.due);
}

/** Each day of the span, also those on which nothing was counted. */
export function daysOf({ from, today, days }: ProgrammeView) {
  const count = (day: string, measure: Row['measure']): number =>
    days.find((d) => d.day === day && d.measure === measure)?.total ?? 0;
  const found: { day: string; due: number; answered: number; missed: number }[] = [];
  for (let at = Date.parse(from); at <= Date.parse(today); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    found.push({ day, due: count(day, 'due'), answered: count(day, 'answered'), missed: count(day, 'missed') });
  }
  return found;
}

/** The share in whole percent, or null where there is nothing to share. */
export const percentOf = ({ n, of }: Share): number | null =>
  of > 0 ? Math.round((100 * Math.min(n, of)) / of) : null;
