import { html, type Html } from '@rekindle/platform/http';

/** What stands where nothing is left to do: the thread comes to rest on its bead. */
export const seal: Html = html`<svg class="seal" viewBox="0 0 72 72" fill="none" aria-hidden="true">
  <circle cx="36" cy="36" r="35" fill="var(--accent-soft)" />
  <path d="M23 37.5l9 9 17.5-19" stroke="var(--accent)" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" />
</svg>`;
