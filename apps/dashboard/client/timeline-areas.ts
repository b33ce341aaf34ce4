import { timelineArea as clients, type TimelineArea } from '@rekindle/clients/dashboard';

/** What every area lays on the timeline of a client, in the order of its filters. */
export const timelineAreas = (): Promise<readonly TimelineArea[]> => Promise.all([clients].map((load) => load()));
