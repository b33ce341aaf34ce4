import { Component, computed, inject, model } from '@angular/core';
import { Drawer, KeyCaps, Keys, type KeyGroup, type Shortcut, Switch } from '@rekindle/shared/ui';

/** Which keys work on this page, and the switch for those that are only a character. */
@Component({
  selector: 'rk-key-sheet',
  imports: [Drawer, KeyCaps, Switch],
  templateUrl: './key-sheet.html',
  styleUrl: './key-sheet.css',
})
export class KeySheet {
  readonly open = model(false);

  protected readonly keys = inject(Keys);
  protected readonly groups = computed(() => {
    const newest = new Map(this.keys.all().map((shortcut) => [shortcut.keys, shortcut]));
    return groups.map(({ code, name }) => ({ name, shortcuts: of(newest, code) })).filter(({ shortcuts }) => shortcuts.length > 0);
  });
}

const groups: readonly { code: KeyGroup; name: string }[] = [
  { code: 'anywhere', name: $localize`:@@keys.anywhere:Anywhere` },
  { code: 'go', name: $localize`:@@keys.go:Go to` },
  { code: 'list', name: $localize`:@@keys.list:In lists` },
];

function of(shortcuts: ReadonlyMap<string, Shortcut>, code: KeyGroup): readonly Shortcut[] {
  return [...shortcuts.values()].filter(({ group }) => group === code);
}
