import { Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { Button, Card, Empty, Page, PageError, Skeleton, Tabs } from '@rekindle/shared/ui';
import type { ClientTab } from '../client-tabs';
import { ClientActions } from './header/client-actions';
import { ClientHeader } from './header/client-header';
import { OpenClient } from './open-client';
import { NoteWish } from './note/note-wish';

/** One client: who they are and where they stand above, below it the tabs that the areas contribute. */
@Component({
  selector: 'rk-client-page',
  imports: [
    ...[Button, Card, Empty, Page, PageError, RouterLink, RouterLinkActive, RouterOutlet, Skeleton, Tabs],
    ...[ClientActions, ClientHeader],
  ],
  providers: [OpenClient, NoteWish],
  templateUrl: './client-page.html',
  styleUrl: './client-page.css',
})
export class ClientPage {
  readonly id = input.required<string>();
  readonly tabs = input.required<readonly ClientTab[]>();

  private readonly router = inject(Router);
  private readonly wish = inject(NoteWish);
  protected readonly open = inject(OpenClient);

  protected readonly isForCoaches = computed(() => this.open.query.problem()?.code === 'FORBIDDEN');
  protected readonly links = computed(() =>
    this.tabs().map(({ path, word, badge }) => ({
      word,
      link: ['/clients', this.id(), ...(path ? [path] : [])],
      count: badge?.(this.id()) ?? 0,
      isFirst: path === '',
    })),
  );

  constructor() {
    effect(() => this.open.id.set(this.id()));
  }

  /** Notes are written on the first tab. */
  protected async writeNote(): Promise<void> {
    await this.router.navigate(['/clients', this.id()]);
    this.wish.make();
  }
}
