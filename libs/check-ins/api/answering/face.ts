import { html, type Html } from '@rekindle/platform/http';
import { mouths } from '@rekindle/shared/kernel';

/** One of the five faces; what it says stands beside it. @param value 0 (very hard) to 4 (good) */
export function face(value: number): Html {
  return html`<svg viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" aria-hidden="true">
    <circle cx="16" cy="16" r="13.5" />
    <path d="M11.5 12.2v1.2M20.5 12.2v1.2" />
    <path d="${mouths[value] ?? ''}" />
  </svg>`;
}
