import type { IconName } from '../icons/icon-names';
import type { ThemeName } from './theme';

export const themeIcons: Readonly<Record<ThemeName, IconName>> = { system: 'brightness_auto', light: 'light_mode', dark: 'dark_mode' };
