import type { ReliableChange } from './scoring/reliable-change';

/** One answer that an item offers. */
export interface Choice {
  readonly value: number;
  readonly words: string;
}

/** One question. Its id is for ever: answers, scales and reverse keys hold on to it, whatever its place. */
export interface Item {
  readonly id: string;
  readonly text: string;
  /** Where they are others than those of the questionnaire. */
  readonly choices?: readonly Choice[];
}

/** A stretch of a scale that has a name among professionals, from its least score on. Never shown to a client as what they have. */
export interface Band {
  readonly code: string;
  readonly from: number;
}

interface Scored {
  readonly code: string;
  readonly name: string;
  /** What a higher score speaks of; `neither` where there is no better. */
  readonly more: 'harder' | 'easier' | 'neither';
  /** In order, the first from the least score on; none where nothing is known of how people usually answer. */
  readonly bands: readonly Band[];
  /** What is more than the normal wobble of answers; null where nobody has measured it, and then no change is marked. */
  readonly reliableChange: ReliableChange | null;
}

interface Itemised extends Scored {
  readonly items: readonly string[];
  /** Those of the items that are asked the other way round. */
  readonly reversed: readonly string[];
}

/** The sum of the answers, when none is missing. */
export interface SumScale extends Itemised {
  readonly how: 'sum';
}

/** The share of what was possible, 0 to 100, over what was answered, when at least that much of it was. */
export interface ShareScale extends Itemised {
  readonly how: 'share';
  /** 0.8 of eight items are seven. */
  readonly leastAnswered: number;
}

/** One scale less another, when both are known. */
export interface BalanceScale extends Scored {
  readonly how: 'balance';
  readonly of: readonly [scale: string, less: string];
}

export type Scale = SumScale | ShareScale | BalanceScale;

/** Who compared the wording with a published copy, and when. Until then no practice can switch it on. */
export interface WordingCheck {
  readonly verifiedBy: string | null;
  /** `2026-11-28`. */
  readonly verifiedAt: string | null;
  /** What it was compared with, or is to be. */
  readonly source: string;
}

/** A questionnaire as data: what is asked, how it is answered and how it is scored. A change of any of it is a new version. */
export interface Questionnaire {
  readonly code: string;
  /** The day of its wording and scoring. Answers keep the version they were given to. */
  readonly version: string;
  readonly name: string;
  /** Why it is asked, in a sentence that is shown before the first item. */
  readonly why: string;
  /** What stands above every item. */
  readonly stem: string;
  readonly choices: readonly Choice[];
  readonly items: readonly Item[];
  readonly scales: readonly Scale[];
  /** Printed below it, as its authors ask; null for our own. */
  readonly credit: string | null;
  /** Null for our own: there is no other copy. */
  readonly wording: WordingCheck | null;
}

/** @throws RangeError when the questionnaire has no such item */
export function getItem(questionnaire: Questionnaire, id: string): Item {
  const item = questionnaire.items.find((each) => each.id === id);
  if (!item) throw new RangeError(`${questionnaire.code} has no item "${id}".`);
  return item;
}

/** @throws RangeError when the questionnaire has no such scale */
export function getScale(questionnaire: Questionnaire, code: string): Scale {
  const scale = questionnaire.scales.find((each) => each.code === code);
  if (!scale) throw new RangeError(`${questionnaire.code} has no scale "${code}".`);
  return scale;
}

export function choicesOf(questionnaire: Questionnaire, item: Item): readonly Choice[] {
  return item.choices ?? questionnaire.choices;
}

/** The least and the most that can be answered to an item. */
export function rangeOf(questionnaire: Questionnaire, item: Item): { readonly least: number; readonly most: number } {
  const values = choicesOf(questionnaire, item).map(({ value }) => value);
  return { least: Math.min(...values), most: Math.max(...values) };
}
