import { changeBetween, type Scale } from '@rekindle/measures/domain';

/**
 * What has become of a figure since the last time, in words. It says how much, never why, and never what somebody has.
 *
 * @param values of one scale, the latest first; null where too much was left out
 */
export function movedInWords({ more, reliableChange }: Pick<Scale, 'more' | 'reliableChange'>, values: readonly (number | null)[]): string {
  const [latest = null, before = null] = values;
  if (latest === null)
    return $localize`:@@moved.leftOut:A little too much was left out to put it into a figure. What you answered is kept.`;
  if (values.length === 1) return $localize`:@@moved.first:This was the first time. From the next one on, a line shows how it moves.`;
  if (before === null) return $localize`:@@moved.noneBefore:Last time too much was left out to compare.`;
  const change = changeBetween(before, latest, reliableChange);
  if (change === 'wobble')
    return $localize`:@@moved.wobble:About as last time. What moved is no more than the normal wobble of such answers.`;
  if (change === null || more === 'neither') return besides(before, latest);
  return change === 'up' ? upwards[more]() : downwards[more]();
}

// Nobody has measured how much such answers wobble: then the figures stand side by side, and nothing is made of them.
function besides(before: number, latest: number): string {
  return before === latest
    ? $localize`:@@moved.same:The same as last time.`
    : $localize`:@@moved.besides:Last time it was ${Math.round(before)}:before:, now it is ${Math.round(latest)}:latest:. A few points up or down are normal.`;
}

const upwards = {
  harder: () => $localize`:@@moved.heavier:Heavier than last time, by more than the normal wobble. Such weeks come, and they pass.`,
  easier: () => $localize`:@@moved.stronger:More than last time, and by more than the normal wobble.`,
};

const downwards = {
  harder: () => $localize`:@@moved.lighter:Lighter than last time, and by more than the normal wobble.`,
  easier: () => $localize`:@@moved.weaker:Less than last time, by more than the normal wobble. Such weeks come, and they pass.`,
};

/** What the two ends of a scale are, in words for whoever answers. */
export function endsInWords({ how, more }: Pick<Scale, 'how' | 'more'>): readonly [least: string, most: string] | null {
  if (how === 'balance') return [$localize`:@@ends.hurting:all that hurts`, $localize`:@@ends.mending:all that mends`];
  if (more === 'neither') return null;
  return more === 'harder'
    ? [$localize`:@@ends.none:none of it`, $localize`:@@ends.all:as much as can be`]
    : [$localize`:@@ends.notAtAll:not at all`, $localize`:@@ends.fully:fully`];
}
