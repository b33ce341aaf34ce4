import { Component, input, output } from '@angular/core';
import { Button, Icon, IconButton, Menu, MenuFor, MenuItem } from '@rekindle/shared/ui';
import type { AskedAct } from './asked-act';
import type { PathPart, PathStep } from './path-of';

/** A program as a thread with beads: each part a stretch that unfolds, each step a bead with what can be done about it. */
@Component({
  selector: 'rk-program-thread',
  imports: [Button, Icon, IconButton, Menu, MenuFor, MenuItem],
  templateUrl: './program-thread.html',
  styleUrl: './program-thread.css',
})
export class ProgramThread {
  readonly parts = input.required<readonly PathPart[]>();
  readonly asked = output<AskedAct>();

  protected mayAct({ mayRewind, mayGoOn, maySkip }: PathStep): boolean {
    return mayRewind || mayGoOn || maySkip;
  }

  protected moreOf({ title }: PathStep): string {
    return $localize`:@@step.more:What to do about ${title}:title:`;
  }

  protected ask(act: 'rewind' | 'goOn' | 'skip', { id, title, wasGiven }: PathStep): void {
    this.asked.emit(act === 'skip' ? { act, step: id, title, wasGiven } : { act, step: id, title });
  }

  protected askToOpen({ id, title }: PathPart): void {
    this.asked.emit({ act: 'openPart', part: id, title });
  }
}
