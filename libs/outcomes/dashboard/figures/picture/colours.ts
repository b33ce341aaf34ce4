import type { Hue } from '@rekindle/outcomes/domain';

/** The colours of a picture that leaves the page: those of the light theme, whatever the page shows. */
export interface PictureColours {
  readonly paper: string;
  readonly ink: string;
  readonly softInk: string;
  readonly muted: string;
  readonly grid: string;
  readonly axis: string;
  readonly hues: Readonly<Record<Hue, string>>;
}

/** Reads them from the styles of the page, so that they are said in one place. */
export function lightColours(): PictureColours {
  const probe = document.createElement('span');
  probe.style.colorScheme = 'light';
  document.body.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(--rk-${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    ...{ paper: colour('surface-1'), ink: colour('ink'), softInk: colour('ink-2'), muted: colour('muted') },
    ...{ grid: colour('chart-grid'), axis: colour('chart-axis') },
    hues: {
      1: colour('chart-1'),
      2: colour('chart-2'),
      3: colour('chart-3'),
      4: colour('chart-4'),
      5: colour('chart-5'),
      6: colour('chart-6'),
    },
  };
  probe.remove();
  return colours;
}
