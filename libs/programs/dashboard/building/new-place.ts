/** Where something lies on the device that has no id yet. */
export function newPlace(): string {
  return Date.now().toString(36);
}
