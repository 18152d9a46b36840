import type { Finding, FindingSubject } from '../triage/concern.ts';
import { graver } from '../words.ts';
import { bloodPressureAlarm } from './bloodPressureAlarm.ts';
import { glucoseAlarms } from './glucoseAlarm.ts';
import { type Alarm, type Has, isChild, type Life } from './life.ts';
import type { Reading } from './reading.ts';
import { vitalAlarm } from './vitalAlarm.ts';

export type { Life, Sign } from './life.ts';

/**
 * What the readings mean at this stage of life, with the signs beside them: facts §1.3, §1.5, §3.1-3.5. Judges uncertain
 * and implausible values too, before anyone confirms them (facts §3.7). One finding for each concern, the gravest.
 */
export function alarmsOf(readings: readonly Reading[], life: Life, has: Has): Finding[] {
  const findings: Finding[] = [];
  const subject: FindingSubject = isChild(life) ? 'child' : 'unknown';
  for (const reading of readings) {
    for (const alarm of alarmsFor(reading, life, has)) {
      const found = { ...alarm, evidence: reading.evidence, subject };
      const known = findings.findIndex((f) => f.concern === alarm.concern);
      if (known < 0) findings.push(found);
      else if (graver(findings[known]!.urgency, alarm.urgency) !== findings[known]!.urgency) findings[known] = found;
    }
  }
  return findings;
}

function alarmsFor(reading: Reading, life: Life, has: Has): readonly Alarm[] {
  switch (reading.kind) {
    case 'blood-pressure':
      return [bloodPressureAlarm(reading, life, has)].filter((a) => a !== null);
    case 'glucose':
      return glucoseAlarms(reading, life, has);
    default:
      return [vitalAlarm(reading, life, has)].filter((a) => a !== null);
  }
}
