import { CalculationMethod, Coordinates, Madhab, PrayerTimes } from 'adhan';
import type { Prayer } from '#src/care/plan/vocabulary.ts';
import type { Instant, PlainDate } from '#src/care/words.ts';

/**
 * The times of prayer at a place, by the method of the University of Islamic Sciences, Karachi (Fajr at 18°), and the Hanafi
 * Asr (facts §4.4). To the minute; a few days are kept, since many people's items are computed for the same ones.
 */
export function prayerTimesAt(place: { readonly latitude: number; readonly longitude: number }) {
  const coordinates = new Coordinates(place.latitude, place.longitude);
  const method = CalculationMethod.Karachi();
  method.madhab = Madhab.Hanafi;
  const known = new Map<PlainDate, PrayerTimes>();
  return (date: PlainDate, prayer: Prayer): Instant => {
    let times = known.get(date);
    if (!times) {
      const [year, month, day] = date.split('-').map(Number) as [number, number, number];
      // The library reads the calendar day of this machine's own zone.
      times = new PrayerTimes(coordinates, new Date(year, month - 1, day), method);
      if (known.size >= 1000) known.clear();
      known.set(date, times);
    }
    return { ...times, zuhr: times.dhuhr }[prayer].getTime();
  };
}
