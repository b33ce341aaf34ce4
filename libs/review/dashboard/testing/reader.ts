import { type QueuedItemFragment, ReviewItemDocument, ReviewQueueDocument } from '@rekindle/shared/graphql';
import type { OpenedPage } from '@rekindle/shared/graphql/testing';

/** Somebody at the queue, with its keys and the box below an item; and what the server says of the queue. */
export class Reader {
  constructor(private readonly page: OpenedPage) {}

  get box(): HTMLTextAreaElement {
    return this.page.element.querySelector<HTMLTextAreaElement>('rk-say-box textarea')!;
  }

  finds(items: readonly QueuedItemFragment[], next: string | null = null): Promise<void> {
    return this.page.answer(ReviewQueueDocument, { reviewQueue: { items: [...items], next } });
  }

  /** The item as it stands now. */
  sees(item: QueuedItemFragment): Promise<void> {
    return this.page.answer(ReviewItemDocument, { reviewItem: item });
  }

  async press(key: string): Promise<void> {
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await this.page.settle();
  }

  async type(text: string): Promise<void> {
    this.box.value = text;
    this.box.dispatchEvent(new Event('input', { bubbles: true }));
    await this.page.settle();
  }

  /** For a client, with Enter. */
  async search(text: string): Promise<void> {
    const box = this.page.element.querySelector<HTMLInputElement>('rk-search-box input')!;
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await this.page.settle();
  }

  /** With Ctrl and Enter. */
  async send(): Promise<void> {
    this.box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    await this.page.settle();
  }
}
