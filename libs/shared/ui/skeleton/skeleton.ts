import { Component, computed, type OnDestroy, input, signal } from '@angular/core';

/** The shape of rows to come, shown only when they take longer than 300 ms. */
@Component({
  selector: 'rk-skeleton',
  templateUrl: './skeleton.html',
  styleUrl: './skeleton.css',
  host: { role: 'status' },
})
export class Skeleton implements OnDestroy {
  readonly rows = input(3);

  protected readonly isDue = signal(false);
  protected readonly lengths = computed(() => Array.from({ length: this.rows() }, (_, row) => 52 + ((row * 8 + 8) % 24)));
  private readonly wait = setTimeout(() => this.isDue.set(true), 300);

  ngOnDestroy(): void {
    clearTimeout(this.wait);
  }
}
