import { Component } from '@angular/core';

/** Thirteen lines that come to rest, and an ember on the one in the middle: the drawing beside the sign-in form. */
@Component({
  selector: 'rk-waves',
  templateUrl: './waves.html',
  styleUrl: './waves.css',
  host: { 'aria-hidden': 'true' },
})
export class Waves {
  protected readonly lines = Array.from({ length: 13 }, (_, line) => ({
    drawing: drawLine(line),
    strength: 0.14 + 0.48 * Math.exp(-(((line - 6) / 3.4) ** 2)),
    isMiddle: line === 6,
  }));
  protected readonly emberHeight = heightAt(690, 6);
}

function drawLine(line: number): string {
  const points = Array.from({ length: 96 }, (_, step) => `${step * 8} ${heightAt(step * 8, line).toFixed(1)}`);
  return `M${points.join('L')}`;
}

/** A damped swing around the line's place of rest; the lower the line, the less it swings and the earlier it crests. */
function heightAt(x: number, line: number): number {
  const rest = 124 + line * 42;
  const reach = 76 - line * 5;
  const crest = 226 - line * 9;
  return rest - reach * Math.exp(-x / 210) * Math.cos((x - crest) / (50 - line * 0.6));
}
