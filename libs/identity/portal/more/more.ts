import { Component, inject, input, signal } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { whatIsWrongWithName } from '@rekindle/identity/domain';
import { Api, PortalProfileDocument } from '@rekindle/shared/graphql';
import {
  Button,
  Card,
  DeviceCopies,
  DeviceDrafts,
  Dialog,
  Field,
  FieldInput,
  flaw,
  Icon,
  Note,
  SavedLine,
  SendForm,
  ThemeChoice,
  Toasts,
} from '@rekindle/shared/ui';
import { Viewer } from '../viewer';

/** What a client can change about themselves and this device. */
@Component({
  selector: 'rk-more',
  imports: [Button, Card, Dialog, Field, FieldInput, FormField, FormRoot, Icon, Note, RouterLink, SavedLine, ThemeChoice],
  templateUrl: './more.html',
  styleUrl: './more.css',
})
export class More {
  /** Where the other areas lead to from here. */
  readonly places = input<readonly MorePlace[]>([]);

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  protected readonly viewer = inject(Viewer);

  private readonly copies = inject(DeviceCopies);
  private readonly drafts = inject(DeviceDrafts);

  /** What would be lost by signing out now. */
  protected readonly unsent = signal<readonly string[]>([]);
  protected readonly isWarning = signal(false);
  protected readonly savedAt = signal<Date | null>(null);
  protected readonly form = new SendForm(
    signal({ name: this.viewer.person().name }),
    (typed) => {
      validate(typed.name, ({ value }) => flaw('name', whatIsWrongWithName(value())));
    },
    async (input) => {
      const { updateProfile } = await this.api.mutate(PortalProfileDocument, { input });
      this.viewer.update(updateProfile);
      this.savedAt.set(new Date());
    },
  );

  /** Sends first what lies on this device only, and names what cannot be sent before it is lost. Then nothing of them stays here. */
  protected async signOut(): Promise<void> {
    this.unsent.set(await this.drafts.sendBeforeLeaving());
    if (this.unsent().length > 0) this.isWarning.set(true);
    else await this.leave();
  }

  protected async leave(): Promise<void> {
    this.isWarning.set(false);
    try {
      await this.viewer.signOut();
      await Promise.all([this.drafts.wipe(), this.copies.wipe()]);
    } catch (failure) {
      this.toasts.show({ text: (failure as Error).message, icon: 'cloud_off' });
    }
  }
}

/** A line of this page that leads to a page of another area. */
export interface MorePlace {
  readonly path: string;
  readonly word: string;
  readonly sentence: string;
}
