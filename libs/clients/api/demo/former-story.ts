import { ClientStatus, RelationshipStage } from '@rekindle/clients/domain';
import { over, type Story, towards } from './story';

const { SEPARATED, NO_CONTACT, IN_CONTACT, MEETING, TOGETHER, APART_AGAIN, MOVED_ON } = RelationshipStage;

const finished = (share: number, stages: Story['stages']) => over(share, ClientStatus.ENDED, stages, [25, 440]);

/** How those came out of it who finished within the last two years. Shares are of a hundred; most did not get back what they came for. */
export const formerStories = {
  'lasting-well': finished(20, [...towards, TOGETHER]),
  'tried-once': finished(7, [...towards, APART_AGAIN]),
  'apart-and-on': finished(8, [...towards, APART_AGAIN, MOVED_ON]),
  'moved-on-well': finished(27, [SEPARATED, NO_CONTACT, MOVED_ON]),
  'on-after-meeting': finished(8, [SEPARATED, NO_CONTACT, IN_CONTACT, MEETING, MOVED_ON]),
  'left-apart': finished(18, [SEPARATED, NO_CONTACT]),
  'no-answer-came': finished(12, [SEPARATED, NO_CONTACT, IN_CONTACT]),
} as const satisfies Record<string, Story>;
