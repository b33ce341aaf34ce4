import type { Passage } from '@rekindle/journal/domain';
import type { BegunTexts } from '@rekindle/shared/ui';
import { placeOfBegun, placeOfTyped } from './begun-passages';

/** Where a comment on the whole of an entry lies on the device. */
export function placeOfWhole(entryId: string): string {
  return `${placeOfBegun(entryId)}/whole`;
}

/** What was typed about an entry and not sent, wherever it lies on the device. */
export class TypedAboutEntry {
  constructor(private readonly texts: BegunTexts) {}

  /** Lays it together without the words it was about, which are the client's and shown no more. @returns what was typed */
  async setAside(entryId: string): Promise<readonly string[]> {
    const aside = `${placeOfBegun(entryId)}/aside`;
    const passages = (await this.texts.find<readonly Passage[]>(placeOfBegun(entryId))) ?? [];
    const places = [...passages.map((passage) => placeOfTyped(entryId, passage)), placeOfWhole(entryId)];
    const typed = await Promise.all(places.map((place) => this.texts.find(place)));
    const before = (await this.texts.find<readonly string[]>(aside)) ?? [];
    const all = [...new Set([...before, ...typed.filter((text) => text !== undefined)])];
    if (all.length > 0) this.texts.keep(aside, all);
    for (const place of [placeOfBegun(entryId), ...places]) this.texts.keep(place, null);
    return all;
  }
}
