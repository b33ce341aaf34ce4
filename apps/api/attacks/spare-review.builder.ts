import type { Person } from '@rekindle/identity/api/testing';
import { review, type ShownItem } from '@rekindle/review/api/testing';
import { unique } from './an-invited-client.builder';

/** What waits for the coaches of a practice, and what the owner has put around it. */
export interface SpareReview {
  /** Of the client who has joined. */
  readonly itemId: string;
  readonly itemRevision: number;
  readonly pointId: string;
  readonly pointToRemoveId: string;
  readonly snippetId: string;
  readonly snippetToRemoveId: string;
}

/** After exercises: what is in the queue was handed in there. */
export async function spareReview({ browser }: Person, client: Person): Promise<SpareReview> {
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
  return {
    itemId: items[0]?.id ?? '',
    itemRevision: items[0]?.revision ?? 0,
    pointId: await aPoint(),
    pointToRemoveId: await aPoint(),
    snippetId: await aSnippet(),
    snippetToRemoveId: await aSnippet(),
  };
}
