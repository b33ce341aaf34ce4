import { inject } from '@angular/core';
import { Api, ClientsDocument } from '@rekindle/shared/graphql';
import type { PaletteAction, PaletteOffer } from '@rekindle/shared/ui';

/** As many as are taken in at one glance. */
const most = 6;

/** Clients by name or address, and the way to a new one. */
export function clientsInPalette(): PaletteOffer {
  const api = inject(Api);
  return {
    actions: () => actions,
    search: async (text) => {
      const { clients } = await api.ask(ClientsDocument, { filter: { search: text } });
      return clients.rows.slice(0, most).map(({ id, name, email, status }) => ({
        id,
        name,
        detail: status === 'INVITED' ? $localize`:@@palette.invited:Invited` : email,
        link: `/clients/${id}`,
      }));
    },
  };
}

const actions: readonly PaletteAction[] = [
  {
    group: 'do',
    words: $localize`:@@palette.inviteClient:Invite a client`,
    icon: 'person_add',
    link: '/clients',
    queryParams: { invite: 1 },
  },
];
