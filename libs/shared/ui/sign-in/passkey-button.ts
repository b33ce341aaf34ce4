import { Component, ElementRef, input, signal, viewChild } from '@angular/core';
import { Button } from '../button/button';
import { Icon } from '../icon/icon';
import { Note } from '../note/note';

/** The shortest way, above the others: a passkey. The page says what using it means. */
@Component({
  selector: 'rk-passkey-button',
  imports: [Button, Icon, Note],
  template: `
    @if (problem(); as sentence) {
      <rk-note tone="attention">{{ sentence }}</rk-note>
    }
    <button
      #button
      rkButton
      variant="primary"
      size="large"
      full
      type="button"
      [working]="isAsking()"
      workingLabel="Asking your device"
      i18n-workingLabel="@@passkeyButton.asking"
      (click)="ask()"
    >
      <rk-icon name="key" /><ng-container i18n="@@passkeyButton.use">Continue with a passkey</ng-container>
    </button>
    <p><span i18n="@@passkeyButton.or">or</span></p>
  `,
  styleUrl: './passkey-button.css',
})
export class PasskeyButton {
  /** Rejects with an Error whose message is for the person; to change one's mind at the device is no failure. */
  readonly use = input.required<() => Promise<unknown>>();

  protected readonly isAsking = signal(false);
  protected readonly problem = signal<string | null>(null);

  private readonly button = viewChild.required<string, ElementRef<HTMLElement>>('button', { read: ElementRef });

  focus(): void {
    this.button().nativeElement.focus();
  }

  protected async ask(): Promise<void> {
    this.isAsking.set(true);
    this.problem.set(null);
    await this.use()().catch((failure: Error) => this.problem.set(failure.message));
    this.isAsking.set(false);
  }
}
