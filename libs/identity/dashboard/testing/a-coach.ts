import type { CoachFragment } from '@rekindle/shared/graphql';

/** Ines of Stillwater, or whoever else the spec is about. */
export function aCoach(about: Partial<CoachFragment> = {}): CoachFragment {
  const practice = { id: 'p1', name: 'Stillwater', timeZone: 'Europe/Lisbon', logo: null };
  return { memberId: 'm1', name: 'Ines Halloran', email: 'ines@stillwater.example', role: 'OWNER', isOperator: false, practice, ...about };
}
