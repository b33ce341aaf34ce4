import { RelationshipStage } from '@rekindle/clients/domain';
import { breakupImpact } from '../checks/breakup-impact';
import { contactConduct } from '../checks/contact-conduct';
import { together } from '../checks/together';
import { phq4 } from '../instruments/gad';

const whileApart = [breakupImpact.code, phq4.code, contactConduct.code];
const whileInTouch = [breakupImpact.code, contactConduct.code];

const byStage: Readonly<Record<RelationshipStage, readonly string[]>> = {
  separated: whileApart,
  'no-contact': whileApart,
  'apart-again': whileApart,
  'in-contact': whileInTouch,
  meeting: whileInTouch,
  trial: whileInTouch,
  together: [together.code],
  // Whoever has let go is left in peace.
  'moved-on': [],
};

/** What is asked once a week, in this order, by their codes. @param stage null where nobody has said it: asked as of somebody who was left */
export function weeklyChecks(stage: RelationshipStage | null): readonly string[] {
  return byStage[stage ?? RelationshipStage.SEPARATED];
}

// Half a day less than a week: whoever answers on Sundays is asked on Sunday, also when the last time was at night and this one is at noon.
const nearlyAWeek = 6.5 * 86_400_000;

/** Whether a weekly check is to be answered again. @param lastFinishedAt null where it never was */
export function isDue(lastFinishedAt: Date | null, now: Date): boolean {
  return lastFinishedAt === null || now.getTime() - lastFinishedAt.getTime() >= nearlyAWeek;
}
