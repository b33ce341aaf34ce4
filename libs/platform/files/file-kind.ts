import { fileTypeFromBuffer } from 'file-type';

/** What may be kept. Everything else is refused, above all what a browser would run or a mail scanner would open. */
export type FileKind = 'picture' | 'document' | 'recording';

interface Found {
  readonly kind: FileKind;
  /** As which it is kept and sent. */
  readonly type: string;
}

const known: Readonly<Record<string, Found>> = {
  'image/jpeg': { kind: 'picture', type: 'image/webp' },
  'image/png': { kind: 'picture', type: 'image/webp' },
  'image/webp': { kind: 'picture', type: 'image/webp' },
  'application/pdf': { kind: 'document', type: 'application/pdf' },
  'audio/x-m4a': { kind: 'recording', type: 'audio/mp4' },
  'audio/mpeg': { kind: 'recording', type: 'audio/mpeg' },
};

/** What a file is by its bytes; its name and what the browser says of it count for nothing. */
export async function findKind(bytes: Buffer): Promise<Found | null> {
  return known[(await fileTypeFromBuffer(bytes))?.mime ?? ''] ?? null;
}
