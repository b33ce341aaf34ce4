import { Component, inject } from '@angular/core';
import { Session } from '@rekindle/shared/graphql';
import { Card, Empty, Setting, SettingsPage } from '@rekindle/shared/ui';
import { OwnSnippets } from '../snippets/own-snippets';
import { OwnPromise } from './own-promise';

/** The settings about reading: by when somebody who coaches reads, and what they say again and again. */
@Component({
  selector: 'rk-reading-settings',
  imports: [Card, Empty, OwnPromise, OwnSnippets, Setting, SettingsPage],
  templateUrl: './reading-settings.html',
})
export class ReadingSettings {
  private readonly session = inject<Session<{ readonly role: string }>>(Session);

  protected isForCoaches(): boolean {
    const role = this.session.latest()?.role;
    return role !== undefined && role !== 'OWNER' && role !== 'COACH';
  }
}
