import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Chip, Face } from '@rekindle/shared/ui';
import type { EntryLine } from '../words/line-of';

/** Shared entries, a row for each, that open where the page shows one. */
@Component({
  selector: 'rk-entry-lines',
  imports: [Chip, Face, RouterLink],
  template: `
    <ol>
      @for (line of lines(); track line.id) {
        <li>
          <a
            [routerLink]="[]"
            [queryParams]="{ entry: line.id }"
            queryParamsHandling="merge"
            [attr.aria-current]="line.id === openId() ? 'true' : null"
          >
            <span class="face">
              @if (line.mood !== null) {
                <rk-face [value]="line.mood" />
              }
            </span>
            <span class="what">
              <b>{{ line.day }}</b>
              <span class="rk-small rk-muted">
                @if (line.face) {
                  {{ line.face }} ·
                }
                {{ line.shared }}
              </span>
            </span>
            <rk-chip [tone]="line.reading.tone">{{ line.reading.word }}</rk-chip>
          </a>
        </li>
      }
    </ol>
  `,
  styleUrl: './entry-lines.css',
})
export class EntryLines {
  readonly lines = input.required<readonly EntryLine[]>();
  readonly openId = input<string>();
}
