/** What a relay or a library said, fit to be kept: they like to repeat the address, and attempts are kept for long. */
export function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>"']+@[^\s<>"']+/g, 'address').slice(0, 500);
}
