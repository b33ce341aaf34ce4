import { describe, expect, it } from '@jest/globals';
import { localDateAt } from '@rekindle/check-ins/domain';
import { dayFlaw, everyPrompt, readText, standsIn, tidyTags, whatIsWrongWithTag } from '@rekindle/journal/domain';
import { made } from './made-rows.builder';

const demo = made();
const entries = demo.of('app.journal_entry');
const contentOf = new Map(entries.map(({ id, content }) => [id, JSON.parse(content.text)]));
const clients = new Map(demo.of('app.client_summary').map((client) => [client['client_id'], client]));
const agreed = new Set(demo.of('app.consent').flatMap(({ kind, client_id }) => (kind === 'journal-sharing' ? [client_id] : [])));

describe('the journals of the demo', () => {
  it('are kept by several clients over weeks, shown and private, and by one who shows nothing', () => {
    expect(entries.length).toBeGreaterThan(25);
    const byClient = Map.groupBy(entries, ({ client_id }) => client_id);
    expect(byClient.size).toBeGreaterThanOrEqual(6);
    const shown = [...byClient.values()].map((own) => own.filter(({ shared_at }) => shared_at).length);
    expect(shown).toContain(0);
    expect(shown.filter((count) => count > 0).length).toBeGreaterThanOrEqual(4);
    expect(entries.filter(({ shared_at }) => shared_at === null).length).toBeGreaterThan(entries.length / 2);
  });

  it('say what the product would have taken', () => {
    for (const { id, written_on, begun_at, mood } of entries) {
      const { text, tags, events, prompt } = contentOf.get(id);
      expect(readText(text)).toEqual(text);
      expect(tidyTags(tags)).toEqual(tags);
      expect(tags.map(whatIsWrongWithTag)).toEqual(tags.map(() => null));
      expect(prompt === null || everyPrompt.some(({ key }) => key === prompt)).toBe(true);
      expect([0, 1, 2, 3, 4]).toContain(mood);
      expect(new Set(events).size).toBe(events.length);
      expect(dayFlaw(written_on, begun_at)).toBeNull();
    }
  });

  it('were written while their client was here, on the day that it was there', () => {
    for (const { client_id, begun_at, saved_at, written_on, shared_at } of entries) {
      const { begun_at: cameAt, time_zone } = clients.get(client_id)!;
      expect(begun_at > cameAt).toBe(true);
      expect(localDateAt(time_zone, begun_at)).toBe(written_on);
      expect(shared_at === null || shared_at > saved_at).toBe(true);
      expect(shared_at === null || agreed.has(client_id)).toBe(true);
    }
  });

  it('are read and answered as the product would have it, to words that stand there', () => {
    const shownAt = new Map(entries.map(({ id, shared_at }) => [id, shared_at]));
    const readings = demo.of('app.journal_reading');
    expect(readings.filter(({ entry_id, read_at }) => !(read_at > shownAt.get(entry_id)))).toEqual([]);
    const comments = demo.of('app.journal_comment');
    expect(comments.length).toBeGreaterThanOrEqual(4);
    expect(comments.filter(({ entry_id }) => !readings.some((each) => each['entry_id'] === entry_id && each['settled_at']))).toEqual([]);
    const passages = comments.filter(({ passage }) => passage !== null);
    expect(passages.length).toBeGreaterThan(1);
    for (const { entry_id, passage } of passages) expect(standsIn(contentOf.get(entry_id).text, JSON.parse(passage.text))).toBe(true);
    const settled = demo.of('app.review_item').filter(({ kind, settled_at }) => kind === 'journal.entry' && settled_at);
    expect(settled).toHaveLength(readings.filter(({ settled_at }) => settled_at).length);
  });
});
