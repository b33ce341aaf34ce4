import { Component, inject } from '@angular/core';
import { Icon } from '../icon/icon';
import { Theme, type ThemeName } from './theme';
import { themeIcons } from './theme-icons';

/** The three themes side by side, for a settings page. */
@Component({
  selector: 'rk-theme-choice',
  imports: [Icon],
  templateUrl: './theme-choice.html',
  styleUrl: './theme-choice.css',
})
export class ThemeChoice {
  protected readonly theme = inject(Theme);
  protected readonly icons = themeIcons;
  protected readonly choices: readonly { choice: ThemeName; word: string }[] = [
    { choice: 'system', word: $localize`:@@theme.system:As the device` },
    { choice: 'light', word: $localize`:@@theme.light:Light` },
    { choice: 'dark', word: $localize`:@@theme.dark:Dark` },
  ];
}
