import { Component, computed, inject } from '@angular/core';
import { IconButton } from '../button/icon-button';
import { Theme, type ThemeName } from './theme';
import { themeIcons } from './theme-icons';

/** Goes round system, light and dark; its icon shows what is on, its name what comes next. */
@Component({
  selector: 'rk-theme-switch',
  imports: [IconButton],
  template: '<button type="button" [rkIconButton]="icon()" [attr.aria-label]="label()" [title]="label()" (click)="turn()"></button>',
})
export class ThemeSwitch {
  private readonly theme = inject(Theme);
  protected readonly icon = computed(() => themeIcons[this.theme.choice()]);
  protected readonly label = computed(() => labels[this.theme.choice()]());

  protected turn(): void {
    this.theme.choose(this.theme.next());
  }
}

const labels: Record<ThemeName, () => string> = {
  system: () => $localize`:@@theme.fromSystem:Theme follows the device. Switch to light`,
  light: () => $localize`:@@theme.fromLight:Light theme. Switch to dark`,
  dark: () => $localize`:@@theme.fromDark:Dark theme. Follow the device`,
};
