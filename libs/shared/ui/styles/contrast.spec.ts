/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

type Theme = 'light' | 'dark';

/** Every role of tokens.css that is a pair of colours, by its name without the prefix. */
const roles = new Map(
  [...readFileSync(join(__dirname, 'tokens.css'), 'utf8').matchAll(/--rk-([\w-]+):\s*light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, role = '', light = '', dark = '']) => [role, { light, dark }],
  ),
);

const grounds = ['canvas', 'surface-1', 'surface-2', 'surface-3', 'surface-float'];
const softGrounds = ['good', 'wait', 'info', 'rest'];

/** Text needs 4.5 to 1. */
const text: [front: string, back: string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['ink-2', ground],
    ['muted', ground],
  ]),
  ...grounds.filter((ground) => ground !== 'surface-3').map((ground): [string, string] => ['accent', ground]),
  ...softGrounds.flatMap((state): [string, string][] => [
    [state, `${state}-soft`],
    [state, 'surface-1'],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-accent', 'accent-press'],
  ['accent-ink', 'accent-soft'],
  ['accent-ink', 'canvas'],
  ['accent-ink', 'surface-1'],
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['muted', 'accent-soft'],
  ['on-hero', 'hero'],
  ['on-hero-button', 'hero-button'],
  ['attention-ink', 'attention-soft'],
  ['attention-ink', 'canvas'],
  ['attention-ink', 'surface-1'],
  ['ink', 'attention-soft'],
  ['ink', 'wait-soft'],
  ['good', 'canvas'],
];

/** Borders, icons, beads, focus rings and chart lines need 3 to 1. */
const graphics: [front: string, back: string][] = [
  ['attention', 'attention-soft'],
  ['attention', 'canvas'],
  ['attention', 'surface-1'],
  ['line-strong', 'surface-1'],
  ['line-strong', 'canvas'],
  ['focus', 'canvas'],
  ['focus', 'surface-1'],
  ['focus', 'surface-float'],
  ['ember', 'surface-1'],
  ...[1, 2, 3, 4, 5, 6].map((series): [string, string] => [`chart-${series}`, 'surface-1']),
];

describe.each<Theme>(['light', 'dark'])('contrast in the %s theme', (theme) => {
  it.each(text)('%s is read on %s', (front, back) => {
    expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(graphics)('%s is seen on %s', (front, back) => {
    expect(contrast(colour(front, theme), colour(back, theme))).toBeGreaterThanOrEqual(3);
  });
});

function colour(role: string, theme: Theme): string {
  const pair = roles.get(role);
  if (!pair) throw new Error(`tokens.css has no role ${role}`);
  return pair[theme];
}

/** Contrast ratio, 1 to 21: WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance, 0 to 1: WCAG 2.2, "relative luminance". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
