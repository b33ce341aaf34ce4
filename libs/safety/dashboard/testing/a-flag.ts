import type { FlagFragment } from '@rekindle/shared/graphql';

/** A flag that was raised this morning, and at which nobody has looked. */
export function aFlag(about: Partial<FlagFragment> = {}): FlagFragment {
  return {
    ...{ id: 'f1', code: 'PURSUIT_HARD', cause: 'ASKED_NOT_TO', tier: 2, standing: 'OPEN' },
    ...{ raisedAt: new Date().toISOString(), passesAt: null, looks: [], ...about },
  };
}
