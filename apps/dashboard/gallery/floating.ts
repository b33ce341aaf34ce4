import { Component, inject, signal } from '@angular/core';
import { Button, Card, Dialog, Drawer, Field, FieldInput, Icon, Menu, MenuFor, MenuItem, Toasts } from '@rekindle/shared/ui';

@Component({
  selector: 'rk-gallery-floating',
  imports: [Button, Card, Dialog, Drawer, Field, FieldInput, Icon, Menu, MenuFor, MenuItem],
  templateUrl: './floating.html',
  styleUrl: './sheet.css',
})
export class Floating {
  private readonly toasts = inject(Toasts);
  protected readonly isDrawerOpen = signal(false);
  protected readonly isDialogOpen = signal(false);

  protected showToast(): void {
    this.toasts.show({
      text: $localize`:@@gallery.reviewed:Marked reviewed`,
      action: { label: $localize`:@@gallery.undo:Undo`, run: () => this.showUndone() },
    });
  }

  private showUndone(): void {
    this.toasts.show({ text: $localize`:@@gallery.undone:It waits for you again`, icon: 'schedule' });
  }
}
