import { booleanAttribute, Component, inject, input, output, signal } from '@angular/core';
import { Api, DismissAlertDocument, type PinnedAlertFragment } from '@rekindle/shared/graphql';
import { Button, Calendar, Deed, Dialog, Field, FieldInput, Icon, Toasts } from '@rekindle/shared/ui';

/** What has to be read first; each is dismissed after a question, and with a reason where there is one. */
@Component({
  selector: 'rk-client-alerts',
  imports: [Button, Dialog, Field, FieldInput, Icon],
  templateUrl: './client-alerts.html',
  styleUrl: './client-alerts.css',
})
export class ClientAlerts {
  readonly alerts = input.required<readonly PinnedAlertFragment[]>();
  /** Only to be read. */
  readonly isBrief = input(false, { transform: booleanAttribute });
  readonly changed = output<readonly PinnedAlertFragment[]>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly calendar = inject(Calendar);

  /** Which is about to be dismissed. */
  protected readonly leaving = signal<PinnedAlertFragment | null>(null);
  protected readonly reason = signal('');
  protected readonly dismiss = new Deed(async () => {
    const alert = this.leaving();
    if (!alert) return;
    const { dismissAlert } = await this.api.mutate(DismissAlertDocument, { input: { id: alert.id, reason: this.reason() || null } });
    this.leaving.set(null);
    this.reason.set('');
    this.toasts.show({ text: $localize`:@@alert.dismissed:Dismissed; the timeline keeps it`, icon: 'check_circle' });
    this.changed.emit(dismissAlert);
  });

  protected by({ pinnedBy, pinnedAt }: PinnedAlertFragment): string {
    return $localize`:@@alert.by:Pinned by ${pinnedBy}:name:, ${this.calendar.since(pinnedAt)}:day:`;
  }
}
