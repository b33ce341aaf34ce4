/** What this area lays on the timeline of a client, fetched with the first one that is shown. */
export const timelineArea = async () => (await import('./timeline/own-kinds')).timelineArea;
