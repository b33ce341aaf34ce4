import type { PersonFragment } from '@rekindle/shared/graphql';

/** Tomasz, whom Stillwater coaches. */
export function aClient(about: Partial<PersonFragment> = {}): PersonFragment {
  const practice = { name: 'Stillwater', logo: null };
  return { memberId: 'm2', name: 'Tomasz Wieland', email: 'tomasz@mail.example', practice, readsOnlySince: null, ...about };
}
