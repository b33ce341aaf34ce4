import { ClientStatus, RelationshipStage } from '@rekindle/clients/domain';

/** A kind of story: how far somebody has come, by which way, and since when. Days are ranges; the rest is chance. */
export interface Story {
  /** Of a thousand invented clients. */
  readonly share: number;
  readonly status: ClientStatus;
  readonly reached: Reached;
  readonly stages: readonly RelationshipStage[];
  /** Days that the last stage has lasted so far, or until coaching ended or paused; without stages, since the status. */
  readonly lately: readonly [number, number];
  /** Days since the last visit. */
  readonly away: readonly [number, number];
  /** Days since coaching ended or paused; null where it goes on. */
  readonly over: readonly [number, number] | null;
}

/** How far somebody came who has no stage yet, or all the way. */
export type Reached = 'listed' | 'invited' | 'turned-away' | 'joined' | 'begun';

const { SEPARATED, NO_CONTACT, IN_CONTACT, MEETING, TRIAL, TOGETHER, APART_AGAIN, MOVED_ON } = RelationshipStage;
const { PROSPECT, INVITED, ACTIVE, PAUSED, ENDED, UNDER_AGE } = ClientStatus;

export const towards = [SEPARATED, NO_CONTACT, IN_CONTACT, MEETING, TRIAL] as const;
const often = [0.1, 5] as const;

const before = (share: number, status: ClientStatus, reached: Reached, lately: Story['lately']): Story => {
  return { share, status, reached, stages: [], lately, away: often, over: null };
};
const going = (share: number, stages: Story['stages'], lately: Story['lately'], away: Story['away'] = often): Story => {
  return { share, status: ACTIVE, reached: 'begun', stages, lately, away, over: null };
};
/** Coaching that has ended or rests. @param since days ago */
export const over = (share: number, status: ClientStatus, stages: Story['stages'], since: readonly [number, number]): Story => {
  return { share, status, reached: 'begun', stages, lately: [14, 45], away: [0, 6], over: since };
};

/** The kinds of stories that are told. */
export const stories = {
  asked: before(45, PROSPECT, 'listed', [1, 40]),
  invited: before(55, INVITED, 'invited', [1, 12]),
  'not-an-adult': before(4, UNDER_AGE, 'turned-away', [20, 200]),
  'never-came': before(26, ENDED, 'invited', [30, 200]),
  beginning: before(30, ACTIVE, 'joined', [1, 6]),
  'just-begun': going(70, [SEPARATED], [1, 12]),
  'own-work': going(130, [SEPARATED, NO_CONTACT], [5, 55]),
  'gone-quiet': going(40, [SEPARATED, NO_CONTACT], [20, 50], [8, 24]),
  'careful-words': going(70, [SEPARATED, NO_CONTACT, IN_CONTACT], [4, 30]),
  'seeing-each-other': going(50, [SEPARATED, NO_CONTACT, IN_CONTACT, MEETING], [4, 40]),
  trying: going(55, towards, [5, 55]),
  'making-it-last': going(60, [...towards, TOGETHER], [10, 220]),
  'apart-again': going(35, [...towards, TOGETHER, APART_AGAIN], [3, 40]),
  'letting-go': going(50, [SEPARATED, NO_CONTACT, MOVED_ON], [5, 60]),
  resting: over(45, PAUSED, [SEPARATED, NO_CONTACT, IN_CONTACT], [5, 60]),
  'lasting-well': over(90, ENDED, [...towards, TOGETHER], [10, 230]),
  'moved-on-well': over(100, ENDED, [SEPARATED, NO_CONTACT, MOVED_ON], [10, 280]),
  'apart-and-on': over(45, ENDED, [...towards, APART_AGAIN, MOVED_ON], [10, 90]),
} as const satisfies Record<string, Story>;
export type StoryKind = keyof typeof stories;

/** Days that a stage lasts before the next one. */
export const stageLasts: Readonly<Record<RelationshipStage, readonly [number, number]>> = {
  [SEPARATED]: [4, 18],
  [NO_CONTACT]: [24, 50],
  [IN_CONTACT]: [10, 30],
  [MEETING]: [12, 35],
  [TRIAL]: [28, 56],
  [TOGETHER]: [30, 80],
  [APART_AGAIN]: [14, 35],
  [MOVED_ON]: [20, 60],
};
