import type { KeptLineFragment } from '@rekindle/shared/graphql';

/** A line as the product ships it: nobody has checked it. */
export function aLine(about: Partial<KeptLineFragment> = {}): KeptLineFragment {
  return {
    ...{
      id: 'l1',
      country: 'GB',
      kind: 'CRISIS',
      name: 'Samaritans',
      phone: '116 123',
      text: null,
      url: null,
      hours: null,
      languages: ['en'],
    },
    ...{ standing: 'UNVERIFIED', verifiedAt: null, verifiedBy: null, source: null, dueOn: null, notShownSince: null, ...about },
  };
}

/** One that somebody has. */
export function aVerifiedLine(about: Partial<KeptLineFragment> = {}): KeptLineFragment {
  const check = {
    verifiedAt: '2026-03-03',
    verifiedBy: 'Ines Halloran',
    source: 'A call',
    dueOn: '2026-07-31',
    notShownSince: '2026-08-31',
  };
  return aLine({ standing: 'VERIFIED', ...check, ...about });
}
