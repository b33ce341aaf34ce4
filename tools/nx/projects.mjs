import { dirname } from 'node:path';

/** Nx plugin: every folder with a tsconfig.json under apps/ or libs/ is a project, and its path says which kind. */
export const createNodesV2 = [
  '{apps,libs}/**/tsconfig.json',
  (files) => files.map((file) => [file, { projects: { [dirname(file)]: { name: dirname(file).split('/').slice(1).join('-') } } }]),
];
