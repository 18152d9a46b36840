import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kmBetween, nearest } from '#src/care/media/place.ts';
import type { Service } from '#src/care/triage/service.ts';

const service = (id: string, latitude?: number, longitude?: number): Service => ({
  id,
  name: { en: id },
  number: '000',
  serves: ['health'],
  scope: 'synthetic',
  hours: 'synthetic',
  source: 'synthetic',
  verifiedOn: null,
  reviewedBy: null,
  ...(latitude !== undefined && { latitude }),
  ...(longitude !== undefined && { longitude }),
});
const karachi = { latitude: 24.8607, longitude: 67.0011 };
const lahore = { latitude: 31.5204, longitude: 74.3587 };
const point = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('the nearest services', () => {
  it('are told by the great circle', () => {
    expect(kmBetween(karachi, lahore)).toBeGreaterThan(1_020);
    expect(kmBetween(karachi, lahore)).toBeLessThan(1_035);
  });

  it('are as far there as back, and never further than around half the earth', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const km = kmBetween(a, b);
        expect(km).toBeCloseTo(kmBetween(b, a), 6);
        expect(km).toBeGreaterThanOrEqual(0);
        expect(km).toBeLessThanOrEqual(20_016);
      }),
    );
  });

  it('come nearest first, three at the most, and none that is out of reach or has no place', () => {
    const services = [
      service('helpline'),
      service('lahore', lahore.latitude, lahore.longitude),
      service('third', 24.95, 67.1),
      service('first', 24.861, 67.002),
      service('second', 24.88, 67.03),
      service('fourth', 25.2, 67.4),
    ];
    expect(nearest(services, karachi).map((n) => n.service.id)).toEqual(['first', 'second', 'third']);
    expect(nearest([service('lahore', lahore.latitude, lahore.longitude)], karachi)).toEqual([]);
  });
});
