/** Lets the browser save what lies at an address of ours, piece by piece: nothing of it goes through the page. */
export function fetchFile(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
