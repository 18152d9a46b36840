import { nameOf, numbersSentence } from '../conversation/numbers.ts';
import type { Place } from '../event.ts';
import type { Service } from '../triage/service.ts';
import type { Sentence, Turn } from '../turn.ts';

/** Further away than this, a service is of no use to who asks where to go now. */
const nearKm = 100;
const mostNamed = 3;
/** The mean radius of the earth. */
const earthKm = 6371;

/** The sentences that name the nearest services to a place or, where none has a place of its own, the numbers that help everywhere. */
export function nearestSentences(turn: Turn, place: Place): readonly Sentence[] {
  const near = nearest(turn.programme.services, place);
  const everywhere = numbersSentence(turn, ['ambulance', 'health']);
  if (near.length === 0) return [{ key: everywhere.length > 0 ? 'media.place-unknown' : 'media.place' }, ...everywhere];
  const services = near
    .map(({ service, km }) => {
      const distance = turn.text('media.distance', { km: Math.max(1, Math.round(km)) });
      return `${nameOf(service, turn.language)}: ${service.number} (${distance})`;
    })
    .join('\n');
  return [{ key: 'media.place-near', params: { services } }];
}

/** The services within reach, nearest first. Pure. */
export function nearest(
  services: readonly Service[],
  place: Pick<Place, 'latitude' | 'longitude'>,
): readonly { readonly service: Service; readonly km: number }[] {
  return services
    .flatMap((service) => {
      const { latitude, longitude } = service;
      return latitude === undefined || longitude === undefined
        ? []
        : [{ service, km: kmBetween(place, { latitude, longitude }) }];
    })
    .filter(({ km }) => km <= nearKm)
    .sort((a, b) => a.km - b.km)
    .slice(0, mostNamed);
}

type Point = Pick<Place, 'latitude' | 'longitude'>;

/** The distance over the earth's surface, in kilometres (haversine formula; within 0.5 % of the ellipsoid). */
export function kmBetween(a: Point, b: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const lat = Math.sin(radians(b.latitude - a.latitude) / 2);
  const lon = Math.sin(radians(b.longitude - a.longitude) / 2);
  const h = lat * lat + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * lon * lon;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(h)));
}
