import { Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icons/icon-names';

/** Who may see an item, at its top right; never the icon alone. */
@Component({
  selector: 'rk-visibility',
  imports: [Icon],
  template: '<rk-icon [name]="icon()" [size]="14" />{{ word() }}',
  styleUrl: './visibility.css',
  host: { '[attr.data-who]': 'who()' },
})
export class Visibility {
  readonly who = input.required<Who>();
  /** With whom it is shared, where that is one person. */
  readonly sharedWith = input<string>();

  protected readonly icon = computed(() => icons[this.who()]);
  protected readonly word = computed(() => {
    const name = this.sharedWith();
    return this.who() === 'shared' && name ? $localize`:@@visibility.sharedWith:Shared with ${name}:name:` : words[this.who()]();
  });
}

type Who = 'me' | 'team' | 'client' | 'shared';

const icons: Record<Who, IconName> = { me: 'lock', team: 'group', client: 'person', shared: 'visibility' };

const words: Record<Who, () => string> = {
  me: () => $localize`:@@visibility.me:Only me`,
  team: () => $localize`:@@visibility.team:Team`,
  client: () => $localize`:@@visibility.client:Me and client`,
  shared: () => $localize`:@@visibility.shared:Shared`,
};
