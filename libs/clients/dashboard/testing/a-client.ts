import type { ClientRowFragment } from '@rekindle/shared/graphql';

/** Dana, invited and not here yet, or whoever else the spec is about. */
export function aClient(about: Partial<ClientRowFragment> = {}): ClientRowFragment {
  const invitedAt = new Date().toISOString();
  return { id: 'c1', name: 'Dana Whitlock', email: 'dana@mail.example', status: 'INVITED', invitedAt, joinedAt: null, ...about };
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
