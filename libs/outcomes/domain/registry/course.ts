import { addDays } from '@rekindle/check-ins/domain';
import { happened, type Happened } from './happened';
import { isCouple, type OutcomeReport, OutcomeStatus, Reporter } from './outcome-report';
import { standingReports } from './standing-reports';

/** What came of it for one client, as far as reports say. */
export interface Course {
  /** The day from which time is counted: the start of their program. */
  readonly startedOn: string;
  /** The first time they were a couple again and somebody said so twice. */
  readonly reunion: Reunion | null;
  /** Whether somebody said once that they were, and nobody has confirmed it: a number beside the curve, and no event in it. */
  readonly isUnconfirmed: boolean;
  readonly movedOn: Happened | null;
  /** The last day on which they were known to be apart, as at the start. */
  readonly apartUntil: string;
  /** The last day on which anything at all was known. */
  readonly knownUntil: string;
}

export interface Reunion extends Happened {
  /** The first day of the commitment that followed a trial; null where none has. */
  readonly commitment: Happened | null;
  /** The first report of being apart again ends it. */
  readonly apartAgain: Happened | null;
  /** The last day on which they were known to be a couple. */
  readonly coupleUntil: string;
}

/** How many days lie at least between a reunion and the report that confirms it. */
export const daysToConfirm = 14;

/** Reads the reports of a client, in any order. */
export function courseOf(startedOn: string, reports: readonly OutcomeReport[]): Course {
  const standing = standingReports(reports);
  const spells = couplesIn(standing);
  const confirmed = spells.find((spell) => isConfirmed(spell));
  const movingOn = standing.findIndex(({ says }) => says === OutcomeStatus.MOVED_ON);
  const apart = standing.filter(({ says }) => says === OutcomeStatus.APART);
  return {
    startedOn,
    reunion: confirmed ? reunionOf(confirmed, startedOn) : null,
    isUnconfirmed: !confirmed && spells.length > 0,
    movedOn: eventAt(standing, movingOn, startedOn),
    apartUntil: apart.at(-1)?.asOf ?? startedOn,
    knownUntil: standing.at(-1)?.asOf ?? startedOn,
  };
}

/** Reports of being a couple, one after the other, and what was said just before and after. */
interface Spell {
  readonly before: OutcomeReport | undefined;
  readonly first: OutcomeReport;
  readonly reports: readonly OutcomeReport[];
  readonly after: OutcomeReport | undefined;
}

function couplesIn(standing: readonly OutcomeReport[]): readonly Spell[] {
  return standing.flatMap((first, place) => {
    const before = standing[place - 1];
    if (!isCouple(first.says) || (before && isCouple(before.says))) return [];
    const following = standing.slice(place);
    const end = following.findIndex(({ says }) => !isCouple(says));
    const reports = end < 0 ? following : following.slice(0, end);
    return [{ before, first, reports, after: following[reports.length] }];
  });
}

/**
 * Confirmed by a certain report two weeks later, by both of them, or by who says since when it was over, if that was two weeks later: they had been
 * a couple until then.
 */
function isConfirmed({ first, reports, after }: Spell): boolean {
  const enough = addDays(first.asOf, daysToConfirm);
  const bySides = new Set(reports.map(({ by }) => by === Reporter.PARTNER));
  if (bySides.size > 1 || reports.some(({ asOf, isCertain }) => isCertain && asOf >= enough)) return true;
  return after !== undefined && after.since !== null && after.isCertain && after.since >= enough;
}

function reunionOf({ before, first, reports, after }: Spell, startedOn: string): Reunion {
  const coupleUntil = reports.at(-1)?.asOf ?? first.asOf;
  const commitment = reports.findIndex(({ says }) => says === OutcomeStatus.TOGETHER);
  const since = happened(first, before?.asOf ?? startedOn);
  return {
    ...since,
    commitment: commitment === 0 ? since : eventAt(reports, commitment, startedOn),
    apartAgain: after ? happened(after, coupleUntil) : null,
    coupleUntil,
  };
}

/** When what a report says began, given what was said before it. */
function eventAt(reports: readonly OutcomeReport[], place: number, startedOn: string): Happened | null {
  const report = reports[place];
  return report ? happened(report, reports[place - 1]?.asOf ?? startedOn) : null;
}
