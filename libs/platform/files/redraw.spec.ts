import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { aPicture } from '@rekindle/platform/testing';
import { redraw } from './redraw';

const place = { GPSLatitudeRef: 'N', GPSLatitude: '38/1 42/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '9/1 8/1 0/1' };
const words = { Artist: 'MARKER-ARTIST', ImageDescription: 'MARKER-DESCRIPTION' };

describe('a picture that is drawn anew', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('says nothing of where and by whom it was taken, as %s', async (format) => {
    const taken = await aPicture({
      format,
      with: (picture) => picture.withExif({ IFD0: words, IFD3: place }).withXmp('<x>MARKER-XMP</x>'),
    });
    expect(taken.includes('MARKER')).toBe(true);
    const drawn = await redraw(taken, 1_000);
    expect(drawn.includes('MARKER')).toBe(false);
    const { exif, xmp, iptc, icc, format: kind } = await sharp(drawn).metadata();
    expect({ exif, xmp, iptc, icc, kind }).toEqual({ kind: 'webp' });
  });

  it('stands upright', async () => {
    const lying = await aPicture({ width: 40, height: 20, format: 'jpeg', with: (picture) => picture.withMetadata({ orientation: 6 }) });
    expect(await sharp(await redraw(lying, 1_000)).metadata()).toMatchObject({ width: 20, height: 40 });
  });

  it('is no larger than it is shown, and never blown up', async () => {
    expect(await sharp(await redraw(await aPicture({ width: 900, height: 300 }), 300)).metadata()).toMatchObject({
      width: 300,
      height: 100,
    });
    expect(await sharp(await redraw(await aPicture({ width: 90, height: 30 }), 300)).metadata()).toMatchObject({ width: 90, height: 30 });
  });

  it('keeps what is see-through', async () => {
    const glass = await sharp({ create: { width: 8, height: 8, channels: 4, background: '#0000' } })
      .png()
      .toBuffer();
    expect(await sharp(await redraw(glass, 100)).metadata()).toMatchObject({ hasAlpha: true });
  });

  it('leaves behind whatever was hidden after its end', async () => {
    const polyglot = Buffer.concat([await aPicture(), Buffer.from('PK\u0003\u0004<script>MARKER</script>')]);
    expect((await redraw(polyglot, 1_000)).includes('MARKER')).toBe(false);
  });
});

describe('a picture is refused', () => {
  it('with more than 40 million pixels, however small its file', async () => {
    const bomb = await sharp(Buffer.alloc(6_500 * 6_400), { raw: { width: 6_500, height: 6_400, channels: 1 } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(200_000);
    await expect(redraw(bomb, 1_000)).rejects.toMatchObject({ problem: 'files.too-many-pixels' });
  });

  it('when it claims to be larger than a number can say', async () => {
    const claim = await aPicture();
    claim.writeUInt32BE(0x7fffffff, 16);
    await expect(redraw(claim, 1_000)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it.each(['jpeg', 'png', 'webp'] as const)('when half of it is missing, as %s', async (format) => {
    const whole = await aPicture({ format });
    await expect(redraw(whole.subarray(0, whole.length / 2), 1_000)).rejects.toMatchObject({ problem: 'files.broken-picture' });
  });

  it('when it is something that only could be drawn', async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>');
    await expect(redraw(drawing, 1_000)).rejects.toMatchObject({ problem: 'files.broken-picture' });
  });
});
