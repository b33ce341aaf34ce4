import type { OpenedPage } from '@rekindle/shared/graphql/testing';

/** Chooses a file in the box that the page has for it. */
export async function chooseFile(page: OpenedPage, text: string): Promise<void> {
  const box = page.element.querySelector<HTMLInputElement>('input[type=file]')!;
  Object.defineProperty(box, 'files', { value: [{ size: text.length, text: () => Promise.resolve(text) }], configurable: true });
  // A browser lets only itself fill it.
  Object.defineProperty(box, 'value', { value: '', writable: true, configurable: true });
  box.dispatchEvent(new Event('change'));
  await page.settle();
}
