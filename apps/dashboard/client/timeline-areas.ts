import { timelineArea as checkIns } from '@rekindle/check-ins/dashboard';
import { timelineArea as clients, type TimelineArea } from '@rekindle/clients/dashboard';
import { timelineArea as journal } from '@rekindle/journal/dashboard';
import { timelineArea as measures } from '@rekindle/measures/dashboard';
import { timelineArea as outcomes } from '@rekindle/outcomes/dashboard';
import { timelineArea as programs } from '@rekindle/programs/dashboard';
import { timelineArea as safety } from '@rekindle/safety/dashboard';

/** What every area lays on the timeline of a client, in the order of its filters. */
export const timelineAreas = (): Promise<readonly TimelineArea[]> =>
  Promise.all([clients(), checkIns(), measures(), safety(), programs(), journal(), outcomes()]);
