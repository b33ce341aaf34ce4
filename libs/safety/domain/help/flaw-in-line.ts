import { type CrisisLine, LineKind } from './crisis-line';
import { isPhone, textMessageOf } from './line-links';

/** A line as somebody typed it. */
export type TypedLine = Omit<CrisisLine, 'verifiedAt' | 'kind'> & { readonly kind: string };

/** What is wrong with it. */
export type LineFlaw =
  | 'country-unknown'
  | 'kind-unknown'
  | 'name-missing'
  | 'name-too-long'
  | 'no-way-to-reach'
  | 'phone-wrong'
  | 'text-wrong'
  | 'url-wrong'
  | 'hours-too-long'
  | 'languages-wrong';

const longest = { name: 80, url: 200, hours: 120, languages: 12 } as const;
// What breaks a line, or turns around how it is read.
const hidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** The first thing that is wrong with a line, or null. A wrong link is worse than none: only https, and only what can be dialled. */
export function flawInLine(line: TypedLine): LineFlaw | null {
  const { country, kind, name, phone, text, url, hours, languages } = line;
  if (!/^[A-Z]{2}$/.test(country)) return 'country-unknown';
  if (!(Object.values(LineKind) as string[]).includes(kind)) return 'kind-unknown';
  if (name === '') return 'name-missing';
  if (name.length > longest.name || hidden.test(name)) return 'name-too-long';
  if (phone === null && text === null && url === null) return 'no-way-to-reach';
  if (phone !== null && !isPhone(phone)) return 'phone-wrong';
  if (text !== null && !textMessageOf(text)) return 'text-wrong';
  if (url !== null && !isAddress(url)) return 'url-wrong';
  if (hours !== null && (hours.length > longest.hours || hidden.test(hours))) return 'hours-too-long';
  return areLanguages(languages) ? null : 'languages-wrong';
}

// The domain knows no URL parser; what looks like this needs none.
function isAddress(url: string): boolean {
  return url.length <= longest.url && /^https:\/\/(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#][^\s"'<>\\]*)?$/i.test(url);
}

function areLanguages(languages: readonly string[]): boolean {
  return languages.length > 0 && languages.length <= longest.languages && languages.every((code) => /^[a-z]{2,3}$/.test(code));
}
