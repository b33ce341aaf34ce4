import { Component, input } from '@angular/core';
import type { Table } from './chart';

/** The numbers of a chart, to be read one by one. */
@Component({
  selector: 'rk-chart-table',
  template: `
    <table>
      <caption class="rk-unseen">
        {{
          caption()
        }}
      </caption>
      <thead>
        <tr>
          @for (words of table().head; track $index) {
            <th scope="col">{{ words }}</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (row of table().rows; track $index) {
          <tr>
            @for (words of row; track $index; let isFirst = $first) {
              @if (isFirst) {
                <th scope="row">{{ words }}</th>
              } @else {
                <td>{{ words }}</td>
              }
            }
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: './chart-table.css',
  // It scrolls sideways where it is too wide, by keyboard too.
  host: { tabindex: '0', role: 'region', '[attr.aria-label]': 'caption()' },
})
export class ChartTable {
  readonly table = input.required<Table>();
  readonly caption = input.required<string>();
}
