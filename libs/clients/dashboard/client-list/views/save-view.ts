import { Component, inject, input, output, signal } from '@angular/core';
import { longestLabel } from '@rekindle/clients/domain';
import { Api, SaveViewDocument, type ViewFragment } from '@rekindle/shared/graphql';
import { Button, Icon, Toasts } from '@rekindle/shared/ui';
import { NameDialog } from '../name-dialog';

/** Gives the filter of the address a name, under which it stands among the views from then on. */
@Component({
  selector: 'rk-save-view',
  imports: [Button, Icon, NameDialog],
  templateUrl: './save-view.html',
})
export class SaveView {
  /** The filter as an address holds it. */
  readonly search = input.required<string>();
  readonly saved = output<readonly ViewFragment[]>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  protected readonly isOpen = signal(false);
  protected readonly longest = longestLabel.view;

  protected readonly save = async (name: string): Promise<readonly ViewFragment[]> => {
    const { saveView } = await this.api.mutate(SaveViewDocument, { input: { name, search: this.search() } });
    this.toasts.show({ text: $localize`:@@saveView.done:Saved as “${name}:name:”`, icon: 'check_circle' });
    return saveView;
  };
}
