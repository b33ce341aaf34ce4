const longest = 120;

// Control characters could end a header, and a path is nobody's business.
const unfit = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}"\\/:*?<>|]/gu;

const extensions: Readonly<Record<string, string>> = {
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'audio/mp4': 'm4a',
  'audio/mpeg': 'mp3',
};

/** The name under which somebody finds their file again: what they called it, with the ending of what it really is. */
export function fileName(given: string, type: string): string {
  const stem = (given.split(/[\\/]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/\.[^.]*$/, '')
    .replace(unfit, '')
    .trim();
  return `${[...stem].slice(0, longest).join('') || 'file'}.${extensions[type]}`;
}

/** The header that tells a browser to show or to save what it gets, and under which name (RFC 6266). */
export function disposition(type: string, name: string): string {
  // Only what we have drawn ourselves is shown in place.
  const how = type === 'image/webp' ? 'inline' : 'attachment';
  return `${how}; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
}
