import { Component, computed, inject, input, output } from '@angular/core';
import { Button, CopyButton, Icon, Note, saveFile } from '@rekindle/shared/ui';
import { Viewer } from '../viewer';

/** The codes for a bad day, shown this once: to be copied or kept as a file before going on. */
@Component({
  selector: 'rk-recovery-codes',
  imports: [Button, CopyButton, Icon, Note],
  templateUrl: './recovery-codes.html',
  styleUrl: './recovery-codes.css',
})
export class RecoveryCodes {
  readonly codes = input.required<readonly string[]>();
  /** The person says that they have them. */
  readonly kept = output();

  private readonly viewer = inject(Viewer);
  protected readonly text = computed(() => this.codes().join('\n'));

  protected download(): void {
    const email = this.viewer.latest()?.email ?? '';
    const heading = $localize`:@@recoveryCodes.file:Recovery codes for Rekindle`;
    const below = $localize`:@@recoveryCodes.fileWhat:Each opens the door once, with your password, when phone and passkey are lost. Keep this where only you can find it.`;
    saveFile('rekindle-recovery-codes.txt', [heading, email, '', this.text(), '', below, ''].join('\n'));
  }
}
