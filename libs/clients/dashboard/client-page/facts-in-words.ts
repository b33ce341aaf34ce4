import type { FactKind } from '@rekindle/clients/domain';
import type { ClientOverviewQuery } from '@rekindle/shared/graphql';

type Overview = ClientOverviewQuery['client'];
type Fact = Overview['facts'][number];

/** A line about a client. */
export interface Line {
  readonly name: string;
  readonly words: string;
  /** Of which kind of fact it is; nothing for what is none. */
  readonly kind?: Fact['kind'];
  /** Whether the client wrote it. */
  readonly isTheirWord?: true;
}

/** What a client told, as a coach would say it: what they want first, then the story, then where they are. */
export function factsInWords(overview: Overview | undefined): Line[] {
  if (!overview) return [];
  const { facts, nickname, country, mailHour } = overview;
  const other = nickname ?? $localize`:@@fact.other:the other person`;
  return [
    ...order.flatMap((kind) => facts.filter((fact) => fact.kind === kind).map((fact) => lineOf(fact, overview.client.name, other))),
    ...(nickname ? [{ name: $localize`:@@fact.nickname:Calls the other person`, words: nickname, isTheirWord: true as const }] : []),
    ...(country ? [{ name: $localize`:@@fact.country:Lives in`, words: countryName(country) }] : []),
    ...(mailHour === null ? [] : [{ name: $localize`:@@fact.hour:May be mailed at`, words: `${String(mailHour).padStart(2, '0')}:00` }]),
  ];
}

/** What a kind of fact is called. @param kind as the api names it */
export function factName(kind: string): string {
  return kind in names ? names[kind as Fact['kind']]() : kind;
}

/** A fact as a coach would say it; without anybody's name, where none is known. */
export function factInWords(kind: string, codes: readonly string[], client = '', other = ''): string {
  if (kind === 'BREAKUP') return dateInWords(codes[0] ?? '');
  const known = codeWords[kind as Fact['kind']];
  const words = codes.map((code) => (client ? known?.[code]?.(client, other) : (nameless[code]?.() ?? known?.[code]?.('', ''))) ?? code);
  return new Intl.ListFormat(locale(), { type: 'unit' }).format(words);
}

/** The answers that may be chosen for a kind of fact, in words. */
export function answersInWords(kind: Fact['kind'], client: string, other: string): { code: string; word: string }[] {
  return Object.entries(codeWords[kind] ?? {}).map(([code, words]) => ({ code, word: words(client, other) }));
}

const nameless: Record<string, () => string> = {
  me: () => $localize`:@@fact.endedBy.client:the client`,
  them: () => $localize`:@@fact.other:the other person`,
};

const order = ['GOAL', 'CONTACT', 'BREAKUP', 'ENDED_BY', 'LENGTH', 'TIES', 'EARLIER_BREAKUPS'] as const satisfies (keyof typeof FactKind)[];

function lineOf(fact: Fact, client: string, other: string): Line {
  if (fact.kind === 'BREAKUP') return { name: names.BREAKUP(), kind: fact.kind, words: dateOf(fact) };
  const words = fact.codes.map((code) => codeWords[fact.kind]?.[code]?.(client, other) ?? code);
  return { name: names[fact.kind](), kind: fact.kind, words: new Intl.ListFormat(locale(), { type: 'unit' }).format(words) };
}

const names: Record<Fact['kind'], () => string> = {
  GOAL: () => $localize`:@@fact.goal:Wants to find out`,
  CONTACT: () => $localize`:@@fact.contact:Contact now`,
  BREAKUP: () => $localize`:@@fact.breakup:Parted`,
  ENDED_BY: () => $localize`:@@fact.endedBy:Ended by`,
  LENGTH: () => $localize`:@@fact.length:Were together`,
  TIES: () => $localize`:@@fact.ties:Still share`,
  EARLIER_BREAKUPS: () => $localize`:@@fact.earlier:Earlier breakups`,
};

type Words = (client: string, other: string) => string;

const codeWords: Partial<Record<Fact['kind'], Record<string, Words>>> = {
  GOAL: {
    rebuild: () => $localize`:@@fact.goal.rebuild:whether it can be rebuilt`,
    'let-go': () => $localize`:@@fact.goal.letGo:how to let go well`,
    'not-sure': () => $localize`:@@fact.goal.notSure:not sure yet`,
  },
  CONTACT: {
    none: () => $localize`:@@fact.contact.none:none`,
    practical: () => $localize`:@@fact.contact.practical:only what is practical`,
    'now-and-then': () => $localize`:@@fact.contact.nowAndThen:now and then`,
    often: () => $localize`:@@fact.contact.often:often, most days`,
    'living-together': () => $localize`:@@fact.contact.together:they live together`,
  },
  ENDED_BY: {
    me: (client) => client,
    them: (_client, other) => other,
    both: () => $localize`:@@fact.endedBy.both:both`,
    unclear: () => $localize`:@@fact.endedBy.unclear:not clear`,
  },
  LENGTH: {
    'under-6-months': () => $localize`:@@fact.length.months:less than 6 months`,
    '6-to-12-months': () => $localize`:@@fact.length.year:6 to 12 months`,
    '1-to-2-years': () => $localize`:@@fact.length.two:1 to 2 years`,
    '2-to-5-years': () => $localize`:@@fact.length.five:2 to 5 years`,
    '5-to-10-years': () => $localize`:@@fact.length.ten:5 to 10 years`,
    'over-10-years': () => $localize`:@@fact.length.over:more than 10 years`,
  },
  TIES: {
    children: () => $localize`:@@fact.ties.children:children`,
    home: () => $localize`:@@fact.ties.home:a home`,
    work: () => $localize`:@@fact.ties.work:work`,
    none: () => $localize`:@@fact.ties.none:nothing`,
  },
  EARLIER_BREAKUPS: {
    '0': () => $localize`:@@fact.earlier.none:none`,
    '1': () => $localize`:@@fact.earlier.one:one`,
    '2': () => $localize`:@@fact.earlier.two:two`,
    '3-or-more': () => $localize`:@@fact.earlier.more:three or more`,
  },
};

function dateInWords(code: string): string {
  return dateOf({ happenedOn: code.length === 7 ? `${code}-01` : code, happenedPrecision: code.length === 7 ? 'MONTH' : 'DAY' });
}

function dateOf({ happenedOn, happenedPrecision }: Pick<Fact, 'happenedOn' | 'happenedPrecision'>): string {
  const day = happenedPrecision === 'DAY' ? ({ day: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(locale(), { ...day, month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(happenedOn));
}

function countryName(code: string): string {
  return new Intl.DisplayNames([locale()], { type: 'region' }).of(code) ?? code;
}

const locale = () => $localize`:The locale in which dates are written@@dates.locale:en-GB`;
