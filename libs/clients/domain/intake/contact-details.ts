/** What would lead a stranger to somebody. In this order: an address for mail also holds a handle and a site. */
export const contactDetails = ['email', 'web-address', 'handle', 'postal-address', 'phone'] as const;
export type ContactDetail = (typeof contactDetails)[number];

/**
 * The first kind of contact detail that a text seems to hold, or null. Meant for people who forget themselves, not for those who
 * hide something: "anna at mail dot example" is found, a riddle is not.
 */
export function contactDetailIn(text: string): ContactDetail | null {
  // Full-width letters mean the same as plain ones, and the digits of every script are digits.
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, '0')
    .replace(/\s+/gu, ' ')
    .toLowerCase();
  const found = contactDetails.find((detail) => shapes[detail].some((shape) => shape.test(plain)));
  return found ?? null;
}

const domains =
  'com|net|org|info|biz|app|dev|io|co|me|tv|xyz|site|online|page|link|example|eu|uk|us|de|at|ch|fr|es|pt|it|nl|be|dk|se|no|fi|pl|cz|ie|ca|au|nz|br|in|jp|ru';
const streetsBefore = 'rue|via|viale|piazza|calle|avenida|rua|praça|plaza|ulica|ul';
const streetsAfter = `street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|court|terrace|close|crescent|${streetsBefore}`;
const streetEndings = 'strasse|straße|str\\.|weg|platz|gasse|allee|straat|laan|gatan|vägen';
const networks = 'instagram|insta|ig|snapchat|snap|tiktok|telegram|whatsapp|facebook|fb|twitter|discord|signal|skype';

const shapes: Record<ContactDetail, readonly RegExp[]> = {
  email: [/\S@[^\s@]+\.[^\s@]/u, /\S\s?[([]?\s?\bat\b\s?[)\]]?\s?\S+\s?[([]?\s?\bdot\b\s?[)\]]?\s?\S/u],
  'web-address': [
    /\w:\/\//u,
    /\bwww\./u,
    new RegExp(`[\\p{L}\\p{N}-]\\.(?:${domains})(?:$|[^\\p{L}\\p{N}])`, 'u'),
    /[\p{L}\p{N}]\.\p{L}{2,}\//u,
  ],
  handle: [/@/u, /\p{L}#\d{4}(?!\d)/u, new RegExp(`\\b(?:${networks})\\b\\s?[:=/]`, 'u')],
  'postal-address': [
    new RegExp(`(?:^|[^\\p{L}])(?:${streetsBefore})\\.?\\s[\\p{L}' .-]*\\d`, 'u'),
    new RegExp(`\\d[a-z]?,?\\s(?:[\\p{L}'.-]+\\s){0,3}(?:${streetsAfter})(?:$|[^\\p{L}])`, 'u'),
    new RegExp(`\\p{L}\\s?(?:${streetEndings})\\s?\\d`, 'u'),
    /\b[a-z]{1,2}\d[a-z\d]?\s\d[a-z]{2}\b/u,
  ],
  // Seven digits, however they are grouped; five in a row lead somewhere too.
  phone: [/(?:\d[^\p{L}\p{N}]{0,3}){7}/u, /\d{5}/u],
};
