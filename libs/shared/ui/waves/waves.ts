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

/** Two damped swings, the second one fading with the distance from the middle: lines swing less the lower they lie. */
function heightAt(x: number, line: number): number {
  const rest = 124 + line * 42;
  const calm = Math.exp(-x / 230);
  const depth = 1 - line / 15;
  const swing = Math.cos((x + 30 + line * 5) / 47 - line * 0.12);
  return rest + calm * depth * (52 * swing + 16 * Math.sin(x / 23 + line * 0.5));
}
