import { noOrYes } from '../choices';
import type { Item, Questionnaire } from '../questionnaire';
import { sumOf } from '../scoring/sum-of';

const items: readonly Item[] = [
  {
    id: 'humiliation',
    text: 'Within the last year, have you been humiliated or emotionally abused in other ways by your partner or ex-partner?',
  },
  { id: 'afraid', text: 'Within the last year, have you been afraid of your partner or ex-partner?' },
  {
    id: 'rape',
    text: 'Within the last year, have you been raped or forced to have any kind of sexual activity by your partner or ex-partner?',
  },
  {
    id: 'kick',
    text: 'Within the last year, have you been kicked, hit, slapped or otherwise physically hurt by your partner or ex-partner?',
  },
];

/**
 * Four questions about violence. A single yes is one too many; a no to all does not mean that somebody is safe.
 * Studied with 232 women in London practices, not with men, not with others, not online. Offered to nobody until its wording is verified.
 */
export const hark: Questionnaire = {
  ...{ code: 'hark', version: '2026-11-28', name: 'Being safe' },
  why: 'We ask everybody. Your answers are read by your coach and by nobody else, and no answer ends the coaching.',
  stem: 'Please answer only if you are alone and nobody can read along.',
  ...{ choices: noOrYes, items },
  scales: [
    sumOf(
      {
        ...{ code: 'hark', name: 'Being safe' },
        bands: [
          { code: 'none-told', from: 0 },
          { code: 'told', from: 1 },
        ],
      },
      items,
    ),
  ],
  credit: 'HARK: Sohal, Eldridge and Feder, BMC Family Practice 2007; 8:49. CC BY 2.0.',
  wording: { verifiedBy: null, verifiedAt: null, source: 'Sohal, Eldridge and Feder 2007, additional file of the article' },
};
