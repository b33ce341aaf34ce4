import type { TeamNowFragment } from '@rekindle/shared/graphql';

type Member = TeamNowFragment['members'][number];

const now = new Date().toISOString();

/** Noor, a coach with a second factor, or whoever else the spec is about. */
export function aMember(about: Partial<Member> = {}): Member {
  const noor = { id: 'm3', name: 'Noor Haddad', email: 'noor@stillwater.example', role: 'COACH', joinedAt: now } as const;
  return { ...noor, hasSecondFactor: true, isYou: false, ...about };
}

/** Ines as the owner, whoever is given beside her, and nobody invited. */
export function aTeam({ members = [], ...about }: Partial<TeamNowFragment> = {}): TeamNowFragment {
  const ines = aMember({
    id: 'm1',
    name: 'Ines Halloran',
    email: 'ines@stillwater.example',
    role: 'OWNER',
    hasSecondFactor: false,
    isYou: true,
  });
  return {
    members: [ines, ...members],
    invitations: [],
    rules: { assignedOnly: false, secondFactorGraceDays: 14 },
    mayInvite: ['COACH', 'ASSISTANT'],
    ...about,
  };
}

/** An invitation of Lena as an assistant that still works. */
export function anOpenInvitation(): TeamNowFragment['invitations'][number] {
  const expiresAt = new Date(Date.now() + 7 * 24 * 60 * 60_000).toISOString();
  return { memberId: 'm4', name: 'Lena Brandt', email: 'lena@mail.example', role: 'ASSISTANT', invitedAt: now, expiresAt };
}
