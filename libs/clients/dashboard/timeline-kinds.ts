import { InjectionToken } from '@angular/core';
import type { TimelineRowFragment } from '@rekindle/shared/graphql';
import type { IconName } from '@rekindle/shared/ui';

/** What an item says, and about whom: what words are made of. */
export interface TimelineWords extends Pick<TimelineRowFragment, 'actor' | 'codes' | 'text' | 'detail'> {
  /** Whether whoever looks at it did it. */
  readonly isOwn: boolean;
}

/** How the items of a kind look; the area that adds them says so. */
export interface TimelineKind {
  /** As the api names it: `area.what-happened`. */
  readonly kind: string;
  /** The filter to which it belongs. */
  readonly group: string;
  readonly icon: IconName;
  readonly words: (item: TimelineWords) => string;
  /** Whose text it shows: what clients wrote is set apart from what coaches did. Without, its text is only part of the words. */
  readonly text?: 'client' | 'coach';
  /** The tab of the client where it is read, with the name by which its address takes what it is about. */
  readonly leadsTo?: { readonly tab: string; readonly subject: string };
  /** Whether its bead is coral: something to look at. */
  readonly isAttention?: true;
}

/** What an area lays on the timeline of a client. */
export interface TimelineArea {
  readonly groups: readonly { readonly code: string; readonly word: string }[];
  readonly kinds: readonly TimelineKind[];
  /** What is told when one of these may have been added, for pages that stand open. */
  readonly topics?: readonly string[];
}

/** What this area lays on the timeline, fetched with the first one that is shown. */
export const timelineArea = async (): Promise<TimelineArea> => (await import('./client-page/timeline/own-kinds')).timelineArea;

/** The contributions of all areas. The app assembles them; by itself this area knows its own. */
export const TimelineAreas = new InjectionToken<() => Promise<readonly TimelineArea[]>>('timeline areas', {
  factory: () => async () => [await timelineArea()],
});
