import { Component, computed, input } from '@angular/core';

/** A person's initials on a colour that stays theirs; decoration beside the written name. */
@Component({
  selector: 'rk-avatar',
  template: '{{ initials() }}',
  styleUrl: './avatar.css',
  host: { 'aria-hidden': 'true', '[attr.data-ground]': 'ground()', '[attr.data-size]': 'size()' },
})
export class Avatar {
  readonly name = input.required<string>();
  readonly size = input<'small' | 'medium' | 'large'>('medium');

  protected readonly initials = computed(() => initialsOf(this.name()));
  protected readonly ground = computed(() => groundOf(this.name()));
}

/** First letter of the first and of the last word: "Ana María Ruiz" is AR. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase() ?? '').join('');
}

/** One of five grounds, always the same one for the same name. */
export function groundOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % 5;
}
