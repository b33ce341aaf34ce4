import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, ClientPeekDocument } from '@rekindle/shared/graphql';
import { Button, PageError, Skeleton } from '@rekindle/shared/ui';
import { ClientAlerts } from '../alerts/client-alerts';
import { ClientHeader } from '../header/client-header';
import { NoteComposer } from '../note/note-composer';
import { KnownKinds } from '../timeline/known-kinds';
import { TimelineEntry } from '../timeline/timeline-entry';

/** A client at a glance, for a drawer: where they stand, what is pinned, what happened last, and a box for a note. */
@Component({
  selector: 'rk-client-peek',
  imports: [Button, ClientAlerts, ClientHeader, NoteComposer, PageError, RouterLink, Skeleton, TimelineEntry],
  templateUrl: './client-peek.html',
  styleUrl: './client-peek.css',
})
export class ClientPeek {
  readonly clientId = input.required<string>();

  private readonly known = inject(KnownKinds);
  protected readonly query = inject(Api).query(ClientPeekDocument, () => ({ id: this.clientId() }));
  protected readonly shown = computed(() => this.query.value());
  protected readonly items = computed(() => (this.known.isReady() ? (this.shown()?.timeline.rows ?? []) : []));

  constructor() {
    this.known.fetch();
  }
}
