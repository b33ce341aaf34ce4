import { randomBytes } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';

interface Given {
  readonly width?: number;
  readonly height?: number;
  readonly format?: 'jpeg' | 'png' | 'webp';
  /** Adds to the picture before it is written, such as where it was taken. */
  readonly with?: (picture: Sharp) => Sharp;
}

/** The bytes of a real picture, of noise, so that no two are alike and none gets small. */
export async function aPicture({ width = 96, height = 64, format = 'png', with: add = (picture) => picture }: Given = {}): Promise<Buffer> {
  const noise = { raw: { width, height, channels: 3 as const } };
  return add(sharp(randomBytes(width * height * 3), noise))
    .toFormat(format)
    .toBuffer();
}
