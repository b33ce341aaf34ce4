/** The longest address a mail server must accept (RFC 5321, 4.5.3.1.3, less the angle brackets). */
const longest = 254;

// Deliberately loose: only a mail that arrives proves an address. What must never pass is what could end a mail header.
const shape = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]+$/u;

/** The form in which addresses are stored and compared: no surrounding space, lower case. */
export function normalizedEmail(typed: string): string {
  return typed.trim().toLowerCase();
}

/** Whether a typed address could be delivered to at all. */
export function isEmailAddress(typed: string): boolean {
  const address = normalizedEmail(typed);
  return address.length <= longest && shape.test(address);
}
