import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { clone } from '../paths.mjs';

export const dockerFolder = join(clone, 'docker');

/** What compose.yaml says, with its anchors followed. */
export function readCompose() {
  return parse(read('compose.yaml'), { merge: true });
}

/** The instructions of a Dockerfile, the last stage apart. @returns {{ froms: string[], lastStage: string[] }} one line each */
export function readDockerfile() {
  const lines = read('Dockerfile').replaceAll('\\\n', ' ').split('\n').filter(isInstruction);
  return {
    froms: lines.filter((line) => line.startsWith('FROM ')),
    lastStage: lines.slice(lines.findLastIndex((line) => line.startsWith('FROM '))),
  };
}

/** @returns {string[]} every setting that example.env explains, also those it leaves out */
export function settingsOfExample() {
  return [...read('example.env').matchAll(/^#?([A-Z][A-Z_]+)=/gm)].map(([, name]) => name);
}

function read(file) {
  return readFileSync(join(dockerFolder, file), 'utf8');
}

function isInstruction(line) {
  return /^[A-Z]+ /.test(line);
}
