import { computed, effect, inject, signal, untracked } from '@angular/core';
import { findPassage, type JournalText, type Passage } from '@rekindle/journal/domain';
import { BegunTexts, type TextMark } from '@rekindle/shared/ui';

/** A comment on words that was begun: where the words stand now, and where what was typed lies on the device. */
export interface BegunPassage {
  readonly passage: Passage;
  /** Null where the client has changed them since. */
  readonly mark: TextMark | null;
  readonly place: string;
}

/** Where it lies on the device which words of an entry a comment was begun on. */
export function placeOfBegun(entryId: string): string {
  return `journal-comment/${entryId}`;
}

/** Where what was typed about them lies. */
export function placeOfTyped(entryId: string, { block, from, quote }: Passage): string {
  return `${placeOfBegun(entryId)}/${block}.${from}.${quote.length}`;
}

/** The comments on words of an entry that were begun and not sent. They are open again whenever it is read. Needs an injection context. */
export class BegunPassages {
  private readonly texts = inject(BegunTexts);
  private readonly passages = signal<readonly Passage[]>([]);
  readonly all = computed<readonly BegunPassage[]>(() =>
    this.passages().map((passage) => {
      const found = findPassage(this.text(), passage);
      const place = placeOfTyped(this.entryId(), passage);
      const mark = found && { id: place, block: found.block, from: found.from, length: found.quote.length, isLit: true };
      return { passage, mark, place };
    }),
  );

  constructor(
    private readonly entryId: () => string,
    private readonly text: () => JournalText,
  ) {
    effect(() => {
      const id = entryId();
      untracked(() => void this.find(id));
    });
  }

  begin(passage: Passage): void {
    const place = placeOfTyped(this.entryId(), passage);
    if (this.all().some((begun) => begun.place === place)) return;
    this.keep([...this.passages(), passage]);
  }

  /** It was sent, or put away. */
  end(passage: Passage): void {
    this.keep(this.passages().filter((each) => each !== passage));
  }

  private keep(passages: readonly Passage[]): void {
    this.passages.set(passages);
    this.texts.keep(placeOfBegun(this.entryId()), passages.length > 0 ? passages : null);
  }

  private async find(id: string): Promise<void> {
    this.passages.set([]);
    const begun = await this.texts.find<readonly Passage[]>(placeOfBegun(id));
    if (begun && id === this.entryId()) this.passages.update((sooner) => [...begun, ...sooner]);
  }
}
