// Letters that are no other letter with a mark on it.
const plain: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ð: 'd', þ: 'th' };

/** An address of somebody who does not exist, at a domain that nobody can have (RFC 2606). @param suffix keeps namesakes apart */
export function demoAddress(name: string, suffix = ''): string {
  const letters = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœıðþ]/g, (letter) => plain[letter] ?? letter);
  const local = letters.replace(/[^a-z-]+/g, '.').replace(/^\.|\.$/g, '');
  return `${local}${suffix}@demo.example`;
}
