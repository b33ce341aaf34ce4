import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { parseText } from '@rekindle/journal/domain';
import type { VaultEntryFragment } from '@rekindle/shared/graphql';
import { FormattedText, Icon, localDayInWords } from '@rekindle/shared/ui';

// No more of them can be seen.
const blocksSeen = 3;

/** Something that lies in the vault, pressed as a whole; of a letter that waits only whom it is to. */
@Component({
  selector: 'rk-vault-row',
  imports: [FormattedText, Icon, RouterLink],
  template: `
    <h2>
      <a [routerLink]="['/journal/vault', entry().id]">{{ heading() }}</a>
    </h2>
    <p class="day rk-number">{{ day() }}</p>
    @if (waitsUntil(); as until) {
      <p class="waits" i18n="@@vault.waits"><rk-icon name="lock" [size]="16" />It waits until {{ until }}</p>
    } @else {
      <div class="words"><rk-formatted-text [blocks]="blocks()" /></div>
    }
  `,
  styleUrl: './vault-row.css',
})
export class VaultRow {
  readonly entry = input.required<VaultEntryFragment>();

  protected readonly day = computed(() => localDayInWords(this.entry().writtenOn));
  protected readonly heading = computed(() => {
    const { kind, to } = this.entry();
    if (kind === 'ENTRY') return $localize`:@@vault.entry:An entry`;
    return to ? $localize`:@@vault.letterTo:To ${to}:whom:` : $localize`:@@vault.letter:A letter`;
  });
  protected readonly waitsUntil = computed(() => {
    const { isLocked, lockedUntil } = this.entry();
    return isLocked && lockedUntil ? localDayInWords(lockedUntil) : null;
  });
  protected readonly blocks = computed(() => parseText(this.entry().text).blocks.slice(0, blocksSeen));
}
