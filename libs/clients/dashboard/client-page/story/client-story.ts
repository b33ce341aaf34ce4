import { NgComponentOutlet } from '@angular/common';
import { Component, effect, inject, input, signal, type Type, untracked, viewChild } from '@angular/core';
import type { PinnedAlertFragment } from '@rekindle/shared/graphql';
import { Card } from '@rekindle/shared/ui';
import { ClientAlerts } from '../alerts/client-alerts';
import { ClientConsents } from '../aside/client-consents';
import { ClientFields } from '../aside/client-fields';
import { ClientTags } from '../aside/client-tags';
import { ClientTold } from '../aside/client-told';
import { NoteComposer } from '../note/note-composer';
import { NoteWish } from '../note/note-wish';
import { OverviewLines } from '../../overview-lines';
import { OpenClient } from '../open-client';
import { ClientTimeline } from '../timeline/client-timeline';

/** The first tab: what is pinned, what happened, and beside it what they told and agreed to. */
@Component({
  selector: 'rk-client-story',
  imports: [Card, ClientAlerts, ClientConsents, ClientFields, ClientTags, ClientTimeline, ClientTold, NgComponentOutlet, NoteComposer],
  template: `
    @if (open.overview(); as overview) {
      <rk-client-alerts [alerts]="overview.alerts" (changed)="showAlerts($event)" />
      <div class="lines">
        @for (line of lines(); track line) {
          <ng-container *ngComponentOutlet="line; inputs: { clientId: clientId() }" />
        }
      </div>
      <div class="columns">
        <rk-client-timeline [clientId]="clientId()">
          <section rkCard><rk-note-composer [clientId]="clientId()" (written)="open.noteDeed()" /></section>
        </rk-client-timeline>
        <div class="beside">
          <rk-client-told />
          <rk-client-consents />
          <rk-client-tags />
          <rk-client-fields />
        </div>
      </div>
    }
  `,
  styleUrl: './client-story.css',
})
export class ClientStory {
  readonly clientId = input.required<string>();

  protected readonly open = inject(OpenClient);
  /** What other areas say first. */
  protected readonly lines = signal<readonly Type<unknown>[]>([]);
  private readonly composer = viewChild(NoteComposer);
  private readonly wish = inject(NoteWish);

  constructor() {
    void inject(OverviewLines)().then((lines) => this.lines.set(lines));
    let seen = untracked(this.wish.times);
    effect(() => {
      const times = this.wish.times();
      const composer = this.composer();
      if (times === seen || !composer) return;
      seen = times;
      composer.focus();
    });
  }

  protected showAlerts(alerts: readonly PinnedAlertFragment[]): void {
    this.open.showAlerts(alerts);
    this.open.noteDeed();
  }
}
