/** Whether what was pressed is what a shortcut asks for. */
export function matches(pressed: string, keys: string, event: KeyboardEvent, isMac: boolean): boolean {
  if (!needsControl(keys)) return pressed === keys;
  const [wanted, other] = isMac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey];
  return wanted && !other && !event.altKey && !event.shiftKey && event.key.toLowerCase() === keys.slice(modifier.length);
}

/** Shortcuts with a modifier are no text, and so they work wherever one is. */
export function needsControl(keys: string): boolean {
  return keys.startsWith(modifier);
}

const modifier = 'Mod+';

/** Whether keys write something there. */
export function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !silent.includes(target.type);
  return target.isContentEditable || target.matches('textarea, select, [contenteditable]:not([contenteditable=false])');
}

/** Inputs that take no text. */
const silent: readonly string[] = ['button', 'checkbox', 'image', 'radio', 'reset', 'submit'];

/** Whether the key already means something to what has the focus: Enter follows a link and presses a button. */
export function usesItself(target: EventTarget | null, key: string): boolean {
  return key === 'Enter' && target instanceof Element && Boolean(target.closest('a[href], button, summary'));
}
