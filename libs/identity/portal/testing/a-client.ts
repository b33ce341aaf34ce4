import type { PersonFragment } from '@rekindle/shared/graphql';

/** Tomasz, whom Stillwater coaches. */
export function aClient(about: Partial<PersonFragment> = {}): PersonFragment {
  return { memberId: 'm2', name: 'Tomasz Wieland', email: 'tomasz@mail.example', practice: { name: 'Stillwater', logo: null }, ...about };
}
