/** Whether list and item are seen side by side; the same width as in the styles. */
export function isWide(): boolean {
  return typeof matchMedia !== 'function' || matchMedia('(min-width: 600px)').matches;
}
