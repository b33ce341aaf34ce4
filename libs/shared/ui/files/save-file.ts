/** Hands a text to the browser as a file to keep. Needs no server and leaves no address behind. */
export function saveFile(name: string, text: string, type = 'text/plain'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by then; a file of ten thousand rows is not kept in memory for it.
  setTimeout(() => URL.revokeObjectURL(address));
}
