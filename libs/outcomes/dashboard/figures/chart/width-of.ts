import { afterNextRender, DestroyRef, ElementRef, inject, type Signal, signal } from '@angular/core';

/** How wide what a component draws may be, followed as its window changes. Needs an injection context. @param unmeasured where nothing is laid out */
export function widthOfHost(unmeasured: number): Signal<number> {
  const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  const destroyed = inject(DestroyRef);
  const width = signal(unmeasured);
  afterNextRender(() => {
    const measure = () => {
      // Whole px: a drawing anew for every part of one would be work that nobody sees.
      if (host.clientWidth > 0) width.set(Math.floor(host.clientWidth));
    };
    measure();
    if (!('ResizeObserver' in window)) return;
    const observer = new ResizeObserver(measure);
    observer.observe(host);
    destroyed.onDestroy(() => observer.disconnect());
  });
  return width.asReadonly();
}
