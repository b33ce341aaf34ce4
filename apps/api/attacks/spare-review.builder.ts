import type { Person } from '@rekindle/identity/api/testing';
import type { TestApi } from '@rekindle/platform/testing';
import { review, type ShownItem } from '@rekindle/review/api/testing';
import { unique } from './an-invited-client.builder';

/** What waits for the coaches of a practice, and what the owner has put around it. */
export interface SpareReview {
  /** Of the client who has joined; one for each thing that is done with items, for each changes its own. */
  readonly itemId: string;
  readonly itemRevision: number;
  readonly itemToSnoozeId: string;
  readonly itemToFlagId: string;
  /** The owner has flagged it, and may take that back for an hour. */
  readonly flaggedItemId: string;
  readonly pointId: string;
  readonly pointToRemoveId: string;
  readonly snippetId: string;
  readonly snippetToRemoveId: string;
}

/** After exercises: what is in the queue was handed in there. */
export async function spareReview(api: TestApi, { browser }: Person, client: Person): Promise<SpareReview> {
  await browser.get(review.setPromise, { input: { windows: [{ weekday: 2, at: '18:00' }], timeZone: 'Europe/Lisbon' } });
  const { items }: { items: ShownItem[] } = await browser.get(review.queue, { tab: 'NEW', clientId: client.memberId });
  const aPoint = async (): Promise<string> => {
    const text = unique('Point');
    const points: { id: string; text: string }[] = await browser.get(review.addToAgenda, { input: { clientId: client.memberId, text } });
    return points.find((point) => point.text === text)?.id ?? '';
  };
  const aSnippet = async (): Promise<string> => {
    const name = unique('Snippet').slice(0, 60);
    const all: { id: string; name: string }[] = await browser.get(review.saveSnippet, { input: { name, body: unique('Body') } });
    return all.find((each) => each.name === name)?.id ?? '';
  };
  const anotherItem = async (): Promise<string> => {
    const [row] = await api.asAdmin<{ id: string }>(another, [items[0]?.id]);
    return row?.id ?? '';
  };
  const flaggedItemId = await anotherItem();
  await browser.get(review.flag, { id: flaggedItemId, revision: 1, isOn: true });
  await api.asAdmin(`update app.review_item set acted_at = acted_at + interval '1 hour' where id = $1`, [flaggedItemId]);
  return {
    flaggedItemId,
    itemToSnoozeId: await anotherItem(),
    itemToFlagId: await anotherItem(),
    itemId: items[0]?.id ?? '',
    itemRevision: items[0]?.revision ?? 0,
    pointId: await aPoint(),
    pointToRemoveId: await aPoint(),
    snippetId: await aSnippet(),
    snippetToRemoveId: await aSnippet(),
  };
}

// Like another one, and of nothing that was handed in: it can be put off and flagged, and not settled.
const another = `insert into app.review_item (practice_id, id, client_id, kind, subject_id, thread_id, code, version, words, arrived_at, is_again,
    due_at, is_promised, is_flagged)
  select practice_id, gen_random_uuid(), client_id, kind, gen_random_uuid(), gen_random_uuid(), code, version, words, arrived_at, is_again,
    due_at, is_promised, false from app.review_item where id = $1 returning id`;
