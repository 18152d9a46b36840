import { lifeNewsForm } from '#src/care/enrolment/lifeNews.ts';
import { dateOf } from '#src/care/plan/calendar.ts';
import { type Doing, entryOf, eventId, refusalUnlessOwner } from './deeds.ts';
import type { Answer, Payload, Reason } from './wire.ts';

/**
 * Puts on record what a counselor learned of a life, as another system does by the API: everything is planned anew with it.
 * Only who has the conversation may. Doses of who fasts are refused where the month is not announced, the person does not
 * fast, or their number would change.
 */
export async function recordLife(
  doing: Doing & { readonly timeZone: string },
  p: Payload<'handover.life'>,
): Promise<Answer<'handover.life'>> {
  const { house, counselor, follow, timeZone } = doing;
  const parsed = lifeNewsForm(dateOf(house.now(), timeZone)).safeParse(p.news);
  const [issue] = parsed.error?.issues ?? [];
  if (!parsed.success) return refuse(['news', ...(issue?.path ?? [])].join('.'), 'malformed');
  const news = parsed.data;
  if (news.what === 'number' || news.what === 'ended') return refuse('news.what', 'malformed');
  const refused = refusalUnlessOwner(await entryOf(doing, p), doing);
  if (refused) return refused;
  const before = (await house.store.person(p.person))?.version;
  const id = eventId(counselor, p.id);
  const sentAt = house.now();
  const by = counselor.id;
  const arrival = { id, subject: { person: p.person }, sentAt, type: 'life.recorded', news, by } as const;
  const [state] = await house.door.accept([arrival]);
  const changed = async () => ((await house.store.person(p.person))?.version === before ? null : true);
  if (state === 'accepted') await follow(p.person, changed, 2_000);
  if (news.what !== 'fasting-doses') return { ok: true };
  const found = await house.store.person(p.person);
  const confirmed = found?.person.life.fasting?.confirmedBy === news.confirmedBy;
  return confirmed ? { ok: true } : refuse('news.medicines', 'malformed');
}

function refuse(field: string, reason: Reason): Answer<'handover.life'> {
  return { ok: false, error: { field, reason } };
}
