import sharp from 'sharp';
import type { PaperPicture } from './files';
import { filesProblem } from './files.problems';

const mostPixels = 40_000_000;

// Of all the formats that the library could open, some of them languages of their own, exactly three are left.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'] });

/**
 * Draws a picture anew: what is not seen in it is gone, the place where it was taken and whatever was hidden behind it included.
 *
 * @param longestSide pixels; a smaller picture stays as it is
 * @throws Problem
 */
export async function redraw(bytes: Buffer, longestSide: number): Promise<Buffer> {
  const { width, height } = await readable(sharp(bytes, { limitInputPixels: false }).metadata());
  if (width * height > mostPixels) throw filesProblem('too-many-pixels');
  return oneAtATime(() =>
    readable(
      sharp(bytes, { limitInputPixels: mostPixels })
        .autoOrient()
        .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 85 })
        .toBuffer(),
    ),
  );
}

/** The same for paper, on white. @returns a JPEG, and how large it is in pixels */
export async function redrawForPaper(bytes: Buffer, longestSide: number): Promise<PaperPicture> {
  const { data, info } = await oneAtATime(() =>
    readable(
      sharp(bytes, { limitInputPixels: mostPixels })
        .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: 80 })
        .toBuffer({ resolveWithObject: true }),
    ),
  );
  return { jpeg: data, width: info.width, height: info.height };
}

async function readable<T>(work: Promise<T>): Promise<T> {
  return work.catch(() => {
    throw filesProblem('broken-picture');
  });
}

let last: Promise<unknown> = Promise.resolve();

// A large picture takes a second of a thread and 100 MB. Passwords are checked on the same threads, so pictures queue up.
function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}
