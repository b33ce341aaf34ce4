import type { CaseloadQuery } from '@rekindle/shared/graphql';

type Caseload = CaseloadQuery['caseload'];

/** What stands around a small list: two coaches, one tag, nobody who needs anything. */
export const aCaseload = (about: Partial<Caseload> = {}): { caseload: Caseload } => ({
  caseload: {
    ...{ needs: [], now: 2, mine: 1, over: 0, views: [] },
    coaches: [
      { memberId: 'm1', name: 'Ines Halloran' },
      { memberId: 'm2', name: 'Marek Lind' },
    ],
    tags: [{ id: '0197a000-0000-7000-8000-0000000000a1', name: 'evenings' }],
    ...about,
  },
});
