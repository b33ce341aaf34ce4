import type { Exercise, Part } from '../exercise/exercise';
import type { Situation } from '../exercise/situation';
import { respectfulGoodbye } from './part-well/respectful-goodbye';
import { coolingDrawer } from './part-well/cooling-drawer';
import { nameTheReason } from './part-well/name-the-reason';
import { agreeOnSpace } from './part-well/agree-on-space';
import { sayItKindly } from './part-well/say-it-kindly';
import { quietRespect } from './part-well/quiet-respect';
import { shortApology } from './part-well/short-apology';
import { partWellSituations } from './part-well/situations';
import { selfCheck } from './own-work/self-check';
import { howWeFought } from './own-work/how-we-fought';
import { myPart } from './own-work/my-part';
import { myRepair } from './own-work/my-repair';
import { myGrievances } from './own-work/my-grievances';
import { theirRepair } from './own-work/their-repair';
import { timeToHeal } from './own-work/time-to-heal';
import { ifTheyMoveOn } from './own-work/if-they-move-on';
import { boundaries } from './own-work/boundaries';
import { urgePlan } from './own-work/urge-plan';
import { patternOrPerson } from './own-work/pattern-or-person';
import { whyBack } from './own-work/why-back';
import { mindset } from './own-work/mindset';
import { firstMessage } from './own-work/first-message';
import { ownWorkSituations } from './own-work/situations';
import { setAMeeting } from './talk/set-a-meeting';
import { prepareTheMeeting } from './talk/prepare-the-meeting';
import { theConversation } from './talk/the-conversation';
import { planOfAction } from './talk/plan-of-action';
import { friendsAndFamily } from './talk/friends-and-family';
import { slowAndTrial } from './talk/slow-and-trial';
import { talkSituations } from './talk/situations';
import { fourPillars } from './last/four-pillars';
import { keepThePlan } from './last/keep-the-plan';
import { notToWin } from './last/not-to-win';
import { walkAwayCheck } from './last/walk-away-check';
import { getHelp } from './last/get-help';
import { lastSituations } from './last/situations';

/** The exercises as they are given out today, in the order of the guide. A new version stands here, the one before it among `earlier`. */
export const exercises: readonly Exercise[] = [
  ...[respectfulGoodbye, coolingDrawer, nameTheReason, agreeOnSpace, sayItKindly, quietRespect, shortApology],
  ...[
    selfCheck,
    howWeFought,
    myPart,
    myRepair,
    myGrievances,
    theirRepair,
    timeToHeal,
    ifTheyMoveOn,
    boundaries,
    urgePlan,
    patternOrPerson,
    whyBack,
    mindset,
    firstMessage,
  ],
  ...[setAMeeting, prepareTheMeeting, theConversation, planOfAction, friendsAndFamily, slowAndTrial],
  ...[fourPillars, keepThePlan, notToWin, walkAwayCheck, getHelp],
];

/** Versions that are not given out any more, and whose answers are still read. */
const earlier: readonly Exercise[] = [];

/** Every version that was ever published. */
export const everyVersion: readonly Exercise[] = [...exercises, ...earlier];

export const situations: readonly Situation[] = [...partWellSituations, ...ownWorkSituations, ...talkSituations, ...lastSituations];

/** @param version today's unless told */
export function findExercise(key: string, version?: string): Exercise | null {
  const known = version === undefined ? exercises : everyVersion;
  return known.find((each) => each.key === key && (version === undefined || each.version === version)) ?? null;
}

/** @throws RangeError when there is no such exercise, or none of that version */
export function getExercise(key: string, version?: string): Exercise {
  const found = findExercise(key, version);
  if (!found) throw new RangeError(`There is no exercise "${key}"${version === undefined ? '' : ` of ${version}`}.`);
  return found;
}

export function exercisesOf(part: Part): readonly Exercise[] {
  return exercises.filter((each) => each.part === part);
}
