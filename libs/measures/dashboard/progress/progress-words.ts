import { bandOf, type Change, type Scale } from '@rekindle/measures/domain';

/** "61 of 100". */
export function figureInWords(value: number | null, most: number): string {
  return value === null
    ? $localize`:@@progress.noFigure:too much left out`
    : $localize`:@@progress.figure:${Math.round(value)}:value: of ${most}:most:`;
}

/** "up 23, more than normal wobble". @param since points more or less than the last time; null for the first */
export function changeInWords(since: number | null, change: Change): string {
  if (since === null) return '';
  const points = Math.round(Math.abs(since));
  if (points === 0) return $localize`:@@progress.same:as before`;
  const moved = since > 0 ? $localize`:@@progress.up:up ${points}:points:` : $localize`:@@progress.down:down ${points}:points:`;
  if (change === null) return moved;
  return change === 'wobble'
    ? $localize`:@@progress.wobble:${moved}:moved:, within normal wobble`
    : $localize`:@@progress.beyond:${moved}:moved:, more than normal wobble`;
}

/** The stretch of the scale that professionals have a name for, said as theirs; null where there is none. */
export function bandInWords(scale: Scale, value: number | null): string | null {
  const band = bandOf(scale, value);
  const name = band && names[band];
  return name ? $localize`:@@progress.band:A range that professionals call “${name()}:name:”. It is no diagnosis.` : null;
}

const names: Readonly<Record<string, () => string>> = {
  minimal: () => $localize`:@@band.minimal:minimal`,
  normal: () => $localize`:@@band.normal:normal`,
  mild: () => $localize`:@@band.mild:mild`,
  moderate: () => $localize`:@@band.moderate:moderate`,
  'moderately-severe': () => $localize`:@@band.moderatelySevere:moderately severe`,
  severe: () => $localize`:@@band.severe:severe`,
  serious: () => $localize`:@@band.serious:serious`,
  'worth-a-look': () => $localize`:@@band.worthALook:worth a look`,
};
