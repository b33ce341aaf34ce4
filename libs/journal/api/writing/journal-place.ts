import type { WritingPlace } from '@rekindle/check-ins/api';
import { findPrompt, prompts } from '@rekindle/journal/domain';

/** What a check-in leads to that offers to write: a new entry, private like every other. */
export const journalPlace: WritingPlace = {
  prompts,
  questionOf: (key) => findPrompt(key)?.question ?? null,
  // Words of a coach do not stand in an address: the page asks for them.
  pathFor: (offer, checkInId) => `/journal/new?${'prompt' in offer ? `prompt=${offer.prompt}` : `offer=${checkInId}`}`,
};
