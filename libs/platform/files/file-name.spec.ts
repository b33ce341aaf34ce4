import { describe, expect, it } from '@jest/globals';
import { disposition, fileName } from './file-name';

describe('the name of a file', () => {
  it.each([
    ['Plan for spring.pdf', 'application/pdf', 'Plan for spring.pdf'],
    ['photo.JPG', 'image/webp', 'photo.webp'],
    ['../../etc/passwd', 'application/pdf', 'passwd.pdf'],
    ['C:\\Users\\Ines\\logo.final.png', 'image/webp', 'logo.final.webp'],
    ['a\r\nset-cookie: x.mp3', 'audio/mpeg', 'aset-cookie x.mp3'],
    ['\u202Egnp.exe', 'image/webp', 'gnp.webp'],
    ['.htaccess', 'application/pdf', 'file.pdf'],
    ['', 'audio/mp4', 'file.m4a'],
    ['é'.repeat(200), 'image/webp', `${'é'.repeat(120)}.webp`],
  ])('%j of %s is kept as %j', (given, type, kept) => {
    expect(fileName(given, type)).toBe(kept);
  });
});

describe('what a browser is told to do', () => {
  it('is to show a picture that we have drawn, and to save everything else', () => {
    expect(disposition('image/webp', 'logo.webp')).toBe(`inline; filename*=UTF-8''logo.webp`);
    expect(disposition('application/pdf', `Mia's "plan" (2).pdf`)).toBe(`attachment; filename*=UTF-8''Mia%27s%20%22plan%22%20%282%29.pdf`);
    expect(disposition('audio/mpeg', 'Übung.mp3')).toBe(`attachment; filename*=UTF-8''%C3%9Cbung.mp3`);
  });
});
