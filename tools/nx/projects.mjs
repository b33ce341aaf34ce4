import { dirname } from 'node:path';
import { targetsOf } from './targets.mjs';

/** Nx plugin: every folder with a tsconfig.json is a project, and its path says what it is, who may import it and what can be run on it. */
export const createNodesV2 = [
  '{{apps,libs}/**,tools}/tsconfig.json',
  (files) => files.map((file) => [file, { projects: { [dirname(file)]: projectAt(dirname(file)) } }]),
];

function projectAt(root) {
  const [top, ...names] = root.split('/');
  const kind = kindOf(top, ...names);
  const name = names.join('-') || top;
  const area = top === 'libs' ? [`area:${names[0]}`] : [];
  return {
    name,
    projectType: top === 'libs' ? 'library' : 'application',
    tags: [`type:${kind}`, ...area],
    targets: targetsOf(kind, name),
  };
}

function kindOf(top, area, drawer) {
  if (top === 'tools') return 'tools';
  if (top === 'apps') return 'app';
  if (area === 'platform') return 'platform';
  if (area === 'shared') return { kernel: 'domain', graphql: 'shared-graphql', ui: 'ui' }[drawer];
  return drawer;
}
