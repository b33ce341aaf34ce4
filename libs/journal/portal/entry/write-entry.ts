import { Component, computed, inject } from '@angular/core';
import { type JournalText, noText, writeText } from '@rekindle/journal/domain';
import { FormattedText, Note, NotLive, SavedLine, TwoVersions } from '@rekindle/shared/ui';
import { JournalEditor } from '../editor/journal-editor';
import { OwnCoach } from '../own/own-coach';
import { EntryDrafts, type TwoWordings } from '../own/entry-drafts';
import { EntryPhotos } from '../photos/entry-photos';
import { HelpNearby } from '../writing/help-nearby/help-nearby';
import { DayChoice } from '../writing/day-choice';
import { EventChoices } from '../writing/event-choices';
import { MoodChoice } from '../writing/mood-choice';
import { roomLeft } from '../writing/room-left';
import { TagBox } from '../writing/tag-box';
import { OpenEntry } from './open-entry';

/** Where an entry is written: the words first, and below them what goes with the day. */
@Component({
  selector: 'rk-write-entry',
  imports: [
    DayChoice,
    EntryPhotos,
    EventChoices,
    FormattedText,
    HelpNearby,
    JournalEditor,
    MoodChoice,
    Note,
    NotLive,
    SavedLine,
    TagBox,
    TwoVersions,
  ],
  templateUrl: './write-entry.html',
  styleUrl: './write-entry.css',
  host: { '(focusout)': 'entry.rest()' },
})
export class WriteEntry {
  protected readonly entry = inject(OpenEntry);
  protected readonly coach = inject(OwnCoach);
  private readonly drafts = inject(EntryDrafts);

  protected readonly wording = computed(
    () => this.entry.wording() ?? { text: noText, writtenOn: '', mood: null, tags: [], events: [], prompt: null },
  );
  protected readonly room = computed(() => roomLeft(this.wording().text));
  protected readonly placeholder = computed(() => (this.entry.prompt() ? '' : $localize`:@@entry.placeholder:Whatever is on your mind`));
  protected readonly editorLabel = $localize`:@@entry.editor:What you write`;
  /** The day that it is about lies too far back by now. */
  protected readonly dayRefusal = computed(() => {
    const refusal = this.entry.refusal();
    return refusal?.problem === 'journal.day-too-old' || refusal?.problem === 'journal.day-ahead' ? refusal.message : null;
  });
  /** What keeps it from being sent, as far as it is not said elsewhere. */
  protected readonly refusal = computed(() => {
    const refusal = this.entry.refusal();
    return refusal && this.dayRefusal() === null && this.room() === null ? refusal.message : null;
  });

  protected write(text: JournalText): void {
    this.entry.type({ text });
  }

  protected keepHere({ here }: TwoWordings): void {
    void this.drafts.settle(this.entry.id() ?? '', here);
  }

  protected keepThere(): void {
    void this.drafts.forget(this.entry.id() ?? '');
  }

  protected keepBoth({ here, there }: TwoWordings): void {
    const isSame = writeText(here.text) === writeText(there.text);
    const text = isSame ? here.text : { blocks: [...there.text.blocks, ...here.text.blocks] };
    const tags = [...new Set([...there.tags, ...here.tags])].slice(0, 10);
    const events = [...new Set([...there.events, ...here.events])];
    void this.drafts.settle(this.entry.id() ?? '', { ...here, text, tags, events });
  }
}
