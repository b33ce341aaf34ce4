import { Component, computed, input, resource } from '@angular/core';

/** A text as a square that a phone reads. Always dark on light: not every camera reads it the other way round. */
@Component({
  selector: 'rk-qr-code',
  template: `
    @if (drawing(); as drawn) {
      <svg role="img" [attr.viewBox]="drawn.viewBox" [attr.aria-label]="label()">
        <path [attr.d]="drawn.path" />
      </svg>
    }
  `,
  styleUrl: './qr-code.css',
})
export class QrCode {
  readonly text = input.required<string>();
  /** What it is for. */
  readonly label = input.required<string>();

  private readonly code = resource({ params: () => this.text(), loader: ({ params }) => draw(params) });
  protected readonly drawing = computed(() => (this.code.hasValue() ? this.code.value() : null));
}

/** Each run of dark squares is one stroke: a tenth of the elements, and no hairlines between them. */
async function draw(text: string): Promise<{ viewBox: string; path: string }> {
  const { encode } = await import('uqr');
  const { size, data } = encode(text, { border: 2 });
  const rows = data.map((row) => row.map((isDark) => (isDark ? '#' : ' ')).join(''));
  const strokes = rows.flatMap((row, y) =>
    [...row.matchAll(/#+/g)].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return { viewBox: `0 0 ${size} ${size}`, path: strokes.join('') };
}
