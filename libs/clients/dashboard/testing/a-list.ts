import type { ClientImportCheckQuery, ClientImportFragment } from '@rekindle/shared/graphql';

/** A list of two that waits to be started, or however far the spec wants it. */
export function aList(about: Partial<ClientImportFragment> = {}): ClientImportFragment {
  return {
    ...{ id: 'l1', state: 'WAITING', rows: 2, done: 0, added: null, updated: null, leftOut: null, tagId: null },
    columns: [
      { heading: 'Full name', examples: ['Dana', 'Noor'], field: 'NAME' },
      { heading: 'Mail', examples: ['d@x.example'], field: 'EMAIL' },
      { heading: 'Notes', examples: ['likes tea'], field: null },
    ],
    ...about,
  };
}

type Check = ClientImportCheckQuery['clientImportCheck'];

/** A list of which everybody can come in, or what the spec finds in it. */
export function aCheck(about: Partial<Check> = {}): ClientImportCheckQuery {
  const dana = {
    line: 2,
    name: 'Dana',
    email: 'd@x.example',
    pronouns: null,
    status: 'PROSPECT',
    stage: null,
    tags: [],
    addedOn: null,
    isListed: false,
  } as const;
  return {
    clientImportCheck: {
      incoming: 2,
      listed: 0,
      flawed: 0,
      flaws: [],
      counts: [],
      unknownCoaches: 0,
      preview: [{ ...dana, tags: [] }],
      ...about,
    },
  };
}
