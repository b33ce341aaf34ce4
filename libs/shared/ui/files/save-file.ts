/** Hands a text, or what the page has made, to the browser as a file to keep. Needs no server and leaves no address behind. */
export function saveFile(name: string, content: string | Blob, type = 'text/plain'): void {
  const file = content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by then; a file of ten thousand rows is not kept in memory for it.
  setTimeout(() => URL.revokeObjectURL(address));
}
