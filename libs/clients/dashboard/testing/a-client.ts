import type { ClientRowFragment } from '@rekindle/shared/graphql';

/** Dana, invited and not here yet, or whoever else the spec is about. */
export function aClient(about: Partial<ClientRowFragment> = {}): ClientRowFragment {
  const invitedAt = new Date().toISOString();
  return {
    ...{ id: 'c1', name: 'Dana Whitlock', pronouns: null, email: 'dana@mail.example', status: 'INVITED', stage: null, stageSince: null },
    ...{ timeZone: null, coachId: 'm1', tagIds: [], openAlerts: 0 },
    ...{ addedAt: invitedAt, invitedAt, joinedAt: null, begunAt: null, lastActiveAt: null },
    ...about,
  };
}

/** Tomasz, who has joined. */
export function aClientWhoJoined(about: Partial<ClientRowFragment> = {}): ClientRowFragment {
  return aClient({
    id: 'c2',
    name: 'Tomasz Wieland',
    email: 'tomasz@mail.example',
    status: 'ACTIVE',
    joinedAt: new Date().toISOString(),
    ...about,
  });
}
