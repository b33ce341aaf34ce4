import { computed, inject, linkedSignal } from '@angular/core';
import { type JournalText, parseText } from '@rekindle/journal/domain';
import {
  Api,
  type ApiProblem,
  Live,
  type SharedEntryFragment,
  SharedEntryNewsDocument,
  SharedEntryToReadDocument,
} from '@rekindle/shared/graphql';
import { placedComments } from './placed-comments';

/** An entry that a client shows, as it is read: asked for once, and followed while the page stands open. Needs an injection context. */
export class ReadEntry {
  private readonly api = inject(Api);
  readonly query = this.api.query(SharedEntryToReadDocument, () => {
    const id = this.id();
    return id ? { id } : undefined;
  });
  readonly shown = linkedSignal<SharedEntryFragment | undefined>(() => this.query.value()?.sharedJournalEntry);
  /** Taken back while it was read, or before: nothing of it is shown any more. */
  readonly isTakenBack = computed(() => this.query.problem()?.code === 'NOT_FOUND');
  /** Whether the client has written it anew since it was opened. */
  readonly isOutdated = linkedSignal<number | undefined, boolean>({ source: () => this.shown()?.revision, computation: () => false });
  /** Null where this page is older than what texts are made of. */
  readonly text = computed<JournalText | null>(() => readable(this.shown()?.text));
  /** What was said to it, each where it belongs. */
  readonly said = computed(() => placedComments(this.text() ?? { blocks: [] }, this.shown()?.comments ?? []));

  /** @param id what coaches know it by; undefined while none is open */
  constructor(private readonly id: () => string | undefined) {
    inject(Live).on('journal', () => void this.ask());
  }

  /** What has become of it since it was opened. What is no longer shared leaves the page at once. */
  async ask(): Promise<void> {
    const id = this.shown()?.id;
    if (id === undefined) return;
    try {
      const { sharedJournalEntry: news } = await this.api.ask(SharedEntryNewsDocument, { id });
      if (this.shown()?.id !== id) return;
      const isNewer = news.revision !== this.shown()?.revision;
      // The wording on the page is another one: its revision stays, so that this is said.
      this.shown.update((shown) => shown && { ...shown, reading: news.reading, comments: news.comments });
      this.isOutdated.set(isNewer);
    } catch (problem) {
      if ((problem as ApiProblem).isPassing || this.shown()?.id !== id) return;
      this.shown.set(undefined);
      this.query.reload();
    }
  }
}

function readable(json: string | undefined): JournalText | null {
  if (json === undefined) return { blocks: [] };
  try {
    return parseText(json);
  } catch {
    return null;
  }
}
