import { breakupImpact, contactConduct, pointlessItem } from '@rekindle/measures/domain';

/** What somebody of Stillwater answered that chance never answers. Whatever raises a flag in the demo stands here. */
export interface Particulars {
  /** Days between the last evening that they were here and their last check, 0 to 7. */
  readonly late?: number;
  readonly said?: readonly Said[];
  readonly missesNoWeek?: true;
  /** The last check was begun and not finished. */
  readonly leavesOpen?: true;
}

/** One answer. */
export interface Said {
  /** The evening on which they said it, as `Array.at` counts: 0 is the first, -1 the last. */
  readonly on: number;
  readonly questionnaire: string;
  readonly item: string;
  readonly value: number;
}

const did = (on: number, item: string): Said => ({ on, questionnaire: contactConduct.code, item, value: 1 });
const felt = (on: number, item: string, value: number): Said => ({ on, questionnaire: breakupImpact.code, item, value });
const feltPointless = (on: number): Said => felt(on, pointlessItem, 3);

/** By their names. */
export const particulars: Readonly<Record<string, Particulars>> = {
  // Whoever signs in as him has a check to answer, and a line to look at.
  'Tomasz Wieland': { late: 7, missesNoWeek: true },
  'Dana Whitlock': { late: 0, said: [did(-1, 'asked-not-to')] },
  'Ewa Drozdowska': { late: 0, said: [feltPointless(-1), felt(-1, 'slept-badly', 4)] },
  'Priya Nambiar': { said: [did(0, 'looked-into')] },
  'Rafael Quintela': { said: [did(1, 'no-answer')] },
  'Callum Strachan': { said: [did(0, 'other-way')] },
  'Diego Saldívar': { said: [did(0, 'through-others')] },
  'Ottilie Brandauer': { said: [did(1, 'unasked-gifts')] },
  'Malik Freeman': { said: [did(0, 'went-there'), did(1, 'went-there')] },
  'Renato Figueiredo': { said: [did(1, 'asked-not-to')] },
  'Harriet Osei-Lund': { said: [feltPointless(1)] },
  'Florian Hochstetter': { said: [feltPointless(1)] },
  'Chandra Velloso': { said: [did(0, 'order')] },
  'Elin Sandvik': { leavesOpen: true },
  'Mbali Zwane': { leavesOpen: true },
  'Thuy Nguyen-Ross': { leavesOpen: true },
  'Nanami Kuroda': { leavesOpen: true },
};
