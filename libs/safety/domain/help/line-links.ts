/** What to write to which number: `85258`, or `SHOUT to 85258`. */
export interface TextMessage {
  readonly number: string;
  readonly word: string | null;
}

/** Taken apart; null for what nobody could send. */
export function textMessageOf(text: string): TextMessage | null {
  const [, word, number] = /^(?:(\p{L}{1,20}) to )?(\+?[\d ()-]{2,24})$/u.exec(text) ?? [];
  return number === undefined || !/\d/.test(number) ? null : { number, word: word ?? null };
}

/** Whether a phone could dial it: digits, with what people write between them. */
export function isPhone(phone: string): boolean {
  return /^\+?[\d ()-]{2,24}$/.test(phone) && /\d{2}/.test(phone.replaceAll(/\D/g, ''));
}

/** `tel:08088020300`, for the number as people write it. */
export function phoneLink(phone: string): string {
  return `tel:${dialled(phone)}`;
}

/** `sms:85258?body=SHOUT`; null for what nobody could send. */
export function textLink(text: string): string | null {
  const message = textMessageOf(text);
  if (!message) return null;
  return `sms:${dialled(message.number)}${message.word === null ? '' : `?body=${encodeURIComponent(message.word)}`}`;
}

function dialled(number: string): string {
  return number.replaceAll(/[^+\d]/g, '');
}
