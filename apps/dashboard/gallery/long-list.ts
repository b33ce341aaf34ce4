import { Component, computed, signal } from '@angular/core';
import { Avatar, BulkBar, Button, Card, Checkbox, Icon, Row, Rows, RowWindow, Table } from '@rekindle/shared/ui';

const names = ['Dana Whitlock', 'Callum Strachan', 'Noor Al-Sayed', 'Priya Nambiar', 'Tomasz Wieland'];

@Component({
  selector: 'rk-gallery-long-list',
  imports: [Avatar, BulkBar, Button, Card, Checkbox, Icon, Row, Rows, Table],
  templateUrl: './long-list.html',
  styleUrl: './sheet.css',
})
export class LongList {
  private readonly clients = signal(
    Array.from({ length: 400 }, (_, index) => ({ id: `${index}`, name: names[index % names.length] ?? '' })),
  );
  private readonly selected = signal<ReadonlySet<string>>(new Set(['1']));

  protected readonly seen = new RowWindow(() => this.clients(), { height: 57 });
  protected readonly count = computed(() => this.selected().size);
  protected readonly isEverybody = computed(() => this.count() === this.clients().length);

  protected isSelected(id: string): boolean {
    return this.selected().has(id);
  }

  protected turn(id: string): void {
    this.selected.update((before) => (before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set(before).add(id)));
  }

  protected clear(): void {
    this.selected.set(new Set());
  }

  protected turnAll(): void {
    this.selected.set(new Set(this.isEverybody() ? [] : this.clients().map(({ id }) => id)));
  }
}
