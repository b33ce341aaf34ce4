import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { type JournalText, letterLimits, parseText } from '@rekindle/journal/domain';
import { Api, ApiProblem, OwnVaultEntryDocument, Session } from '@rekindle/shared/graphql';
import {
  Deed,
  Field,
  FieldInput,
  FormattedText,
  Icon,
  localDayInWords,
  Note,
  PageError,
  SavedLine,
  samePage,
  Skeleton,
  TwoVersions,
} from '@rekindle/shared/ui';
import { JournalEditor } from '../editor/journal-editor';
import { HelpNearby } from '../writing/help-nearby/help-nearby';
import { roomLeft } from '../writing/room-left';
import { blankLetter, type Letter, letterOf } from './letter';
import { LetterDrafts } from './letter-drafts';
import { LetGo } from './let-go';
import { LockChoice } from './lock-choice';
import { TakeOut } from './take-out';

/** A letter that is never sent, in the look of an entry; or an entry that was put away, to be read. */
@Component({
  selector: 'rk-letter-page',
  imports: [
    ...[Field, FieldInput, FormattedText, HelpNearby, Icon, JournalEditor, LetGo, LockChoice, Note, PageError, RouterLink, SavedLine],
    ...[Skeleton, TakeOut, TwoVersions],
  ],
  templateUrl: './letter-page.html',
  styleUrls: ['./closed.css', './letter-page.css'],
  host: { '(window:pagehide)': 'drafts.rest()', '(document:visibilitychange)': 'drafts.rest()', '(focusout)': 'drafts.rest()' },
})
export class LetterPage {
  /** Of the letter, or `new`. */
  readonly id = input.required<string>();

  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject<Session<unknown>>(Session);
  protected readonly drafts = inject(LetterDrafts);
  private readonly current = signal<string | null>(null);
  private readonly blank = signal(blankLetter(new Date()));
  protected readonly problem = signal<ApiProblem | null>(null);

  protected readonly longest = letterLimits.to;
  protected readonly readsOnly = computed(() => this.session.readsOnlySince() !== null);
  /** Null while nobody has begun it. */
  protected readonly letterId = this.current.asReadonly();
  protected readonly said = computed(() => this.drafts.saidOf(this.current() ?? ''));
  protected readonly isEntry = computed(() => this.said()?.kind === 'ENTRY');
  protected readonly letter = computed<Letter | undefined>(() => {
    const id = this.current();
    return id === null ? this.blank() : this.drafts.find(id);
  });
  protected readonly waitsUntil = computed(() => {
    const said = this.said();
    return said?.isLocked && said.lockedUntil ? localDayInWords(said.lockedUntil) : null;
  });
  protected readonly day = computed(() => {
    const letter = this.letter();
    return letter && localDayInWords(letter.writtenOn);
  });
  protected readonly savedAt = computed(() => {
    const said = this.said();
    return said ? new Date(said.savedAt) : null;
  });
  protected readonly dispute = computed(() => {
    const other = this.drafts.disputeOf(this.current() ?? '');
    return other && { savedAt: new Date(other.savedAt), there: letterOf(other) };
  });
  protected readonly room = computed(() => {
    const letter = this.letter();
    return letter ? roomLeft(letter.text) : null;
  });
  protected readonly failure = computed(() => this.drafts.failureOf(this.current() ?? '')?.message ?? null);
  protected readonly label = $localize`:@@letter.words:Your letter`;
  protected readonly placeholder = $localize`:@@letter.placeholder:What you never said`;
  protected readonly blocks = computed(() => parseText(this.said()?.text ?? '{"blocks":[]}').blocks);
  protected readonly again = new Deed(() => this.open(this.id()));

  constructor() {
    this.drafts.sendWhatWaits();
    effect(() => {
      const id = this.id();
      untracked(() => this.show(id));
    });
  }

  protected write(text: JournalText): void {
    this.type({ text });
  }

  protected type(change: Partial<Letter>): void {
    const letter = this.letter();
    if (letter && !this.readsOnly()) this.drafts.type(this.current() ?? this.name(), { ...letter, ...change });
  }

  protected keepHere(): void {
    const letter = this.letter();
    if (letter) this.drafts.settle(this.current() ?? '', letter);
  }

  protected keepThere(there: Letter): void {
    this.drafts.settle(this.current() ?? '', there);
  }

  protected keepBoth(there: Letter): void {
    const letter = this.letter();
    if (letter) this.drafts.settle(this.current() ?? '', { ...letter, text: { blocks: [...there.text.blocks, ...letter.text.blocks] } });
  }

  private show(id: string): void {
    this.problem.set(null);
    if (id === 'new') {
      this.current.set(null);
      this.blank.set(blankLetter(new Date()));
    } else if (id !== this.current()) void this.open(id);
  }

  // Whoever begins one needs to show nothing; whoever opens one does.
  private async open(id: string): Promise<void> {
    this.problem.set(null);
    try {
      const { myJournalEntry } = await this.api.askThem(OwnVaultEntryDocument, { id });
      this.drafts.note(myJournalEntry);
      this.current.set(id);
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      this.problem.set(failure);
    }
  }

  // With its first letter it has a name and an address.
  private name(): string {
    const id = crypto.randomUUID();
    this.current.set(id);
    void this.router.navigate(['/journal/vault', id], { replaceUrl: true, info: samePage });
    return id;
  }
}
