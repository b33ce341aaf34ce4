import { describe, expect, it } from '@jest/globals';
import { aPicture } from '@rekindle/platform/testing';
import { findKind } from './file-kind';

const ftyp = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 32]), Buffer.from(`ftyp${brand}\0\0\0\0${brand}mp42isom\0\0\0\0`), Buffer.alloc(64)]);
const mp3 = Buffer.concat([Buffer.from('ID3\u0004\0\0\0\0\0\0'), Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(600)]);

describe('what a file is', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('a %s is a picture', async (format) => {
    expect(await findKind(await aPicture({ format }))).toEqual({ kind: 'picture', type: 'image/webp' });
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF'), { kind: 'document', type: 'application/pdf' }],
    ['a recording of a telephone', ftyp('M4A '), { kind: 'recording', type: 'audio/mp4' }],
    ['an MP3', mp3, { kind: 'recording', type: 'audio/mpeg' }],
  ])('%s is told by its bytes', async (_what, bytes, found) => {
    expect(await findKind(bytes)).toEqual(found);
  });

  it.each([
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['a drawing with a head', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['a web page', '<!doctype html><script>alert(1)</script>'],
    ['an archive', 'PK\u0003\u0004\u0014\0\0\0'],
    ['a program', 'MZ\u0090\0\u0003'],
    ['a script', '#!/bin/sh\nrm -rf /'],
    ['a moving picture that is a script as well', 'GIF89a/*\u0001\u0001\0\0*/=1;alert(1)'],
    ['a page in front of a PDF', '<html>%PDF-1.7'],
    ['a text', 'dear diary'],
    ['nothing', ''],
  ])('%s is not kept', async (_what, text) => {
    expect(await findKind(Buffer.from(text, 'latin1'))).toBeNull();
  });

  it('a film is not kept either', async () => {
    expect(await findKind(ftyp('isom'))).toBeNull();
  });
});
