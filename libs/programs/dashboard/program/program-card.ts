import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { ClientEnrolmentFragment } from '@rekindle/shared/graphql';
import { Button, Card, Chip, Deed, Dialog, Icon, IconButton, Menu, MenuFor, MenuItem, Note, Toasts } from '@rekindle/shared/ui';
import { localDayInWords } from '../words/day-words';
import { type AskedAct, wordsOf } from './asked-act';
import { countsInWords, pathOf } from './path-of';
import { ProgramThread } from './program-thread';
import { enrolmentWords } from './program-words';
import { Steering } from './steering';

/** A program that a client is in: how far they have come, and what their coach can do about it. */
@Component({
  selector: 'rk-program-card',
  imports: [Button, Card, Chip, Dialog, Icon, IconButton, Menu, MenuFor, MenuItem, Note, ProgramThread],
  templateUrl: './program-card.html',
  styleUrl: './program-card.css',
})
export class ProgramCard {
  readonly enrolment = input.required<ClientEnrolmentFragment>();
  /** As it stands after something was done. */
  readonly changed = output<ClientEnrolmentFragment>();
  readonly another = output();

  private readonly steering = new Steering();
  private readonly toasts = inject(Toasts);
  protected readonly standing = computed(() => enrolmentWords[this.enrolment().standing]);
  protected readonly isPaused = computed(() => this.enrolment().standing === 'PAUSED');
  protected readonly parts = computed(() => pathOf(this.enrolment()));
  protected readonly begun = computed(() => localDayInWords(this.enrolment().startedOn));
  protected readonly counts = computed(() => countsInWords(this.enrolment().steps));
  protected readonly pausedOn = computed(() => localDayInWords(this.enrolment().pausedOn ?? this.enrolment().startedOn));

  protected readonly pause = new Deed(async () => {
    this.changed.emit(await this.steering.pause(this.enrolment().id));
    this.say($localize`:@@pause.done:Paused; nothing more comes for now`, () => this.resume.do());
  });
  protected readonly resume = new Deed(async () => {
    this.changed.emit(await this.steering.resume(this.enrolment().id));
    this.say($localize`:@@resume.done:Resumed; it goes on from today`, () => this.pause.do());
  });

  /** What was asked for and waits for a yes. */
  protected readonly asked = signal<AskedAct | null>(null);
  // While the dialog closes it still says what it was about.
  private readonly latest = linkedSignal<AskedAct | null, AskedAct | null>({
    source: this.asked,
    computation: (asked, before) => asked ?? before?.value ?? null,
  });
  protected readonly words = computed(() => wordsOf(this.latest() ?? { act: 'stop' }));
  protected readonly act = new Deed(async () => {
    const asked = this.asked();
    if (!asked) return;
    const { done } = this.words();
    this.changed.emit(await this.steer(asked));
    this.asked.set(null);
    const mayUndo = asked.act === 'skip' && !asked.wasGiven;
    this.say(done, mayUndo ? () => this.unskip.do(asked.step) : undefined);
  });
  // What was never given out comes when it would have come: gone back to on the same day, nothing else moves.
  private readonly unskip = new Deed(async (step: string) => {
    this.changed.emit(await this.steering.rewind(this.enrolment().id, step));
  });

  private steer(asked: AskedAct): Promise<ClientEnrolmentFragment> {
    const { id } = this.enrolment();
    switch (asked.act) {
      case 'openPart':
        return this.steering.openPart(id, asked.part);
      case 'stop':
        return this.steering.stop(id);
      default:
        return this.steering[asked.act](id, asked.step);
    }
  }

  private say(text: string, undo?: () => unknown): void {
    const action = undo && { label: $localize`:@@toast.undo:Undo`, run: () => void undo() };
    this.toasts.show({ text, icon: 'check_circle', ...(action ? { action } : {}) });
  }
}
