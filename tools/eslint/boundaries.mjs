/**
 * Which area may know which: an area lists those upstream of it. Upstream never knows downstream, it emits events and
 * downstream subscribes. An area may only list areas written above it, so the graph cannot have a cycle.
 */
export const upstreamOf = {
  identity: [],
  clients: ['identity'],
  measures: ['identity', 'clients'],
  safety: ['identity', 'clients', 'measures'],
  'check-ins': ['identity', 'clients', 'measures', 'safety'],
  review: ['identity', 'clients', 'measures', 'safety', 'check-ins'],
  journal: ['identity', 'clients', 'measures', 'safety', 'check-ins', 'review'],
  programs: ['identity', 'clients', 'measures', 'safety', 'check-ins', 'review'],
  outcomes: ['identity', 'clients', 'measures', 'safety', 'check-ins', 'review', 'programs'],
};

/** Which kind of drawer may import which. Applications may import every drawer, and nothing imports an application. */
const importableBy = {
  domain: ['domain'],
  platform: ['platform', 'domain'],
  api: ['api', 'platform', 'domain'],
  'shared-graphql': ['shared-graphql', 'domain'],
  ui: ['ui', 'domain'],
  // Pages of two areas never import each other: they link.
  dashboard: ['shared-graphql', 'ui', 'domain'],
  portal: ['shared-graphql', 'ui', 'domain'],
  app: ['platform', 'api', 'shared-graphql', 'ui', 'dashboard', 'portal', 'domain'],
};

/** Kinds that know no area: anything of an area imported from there would be a business word in the plumbing. */
const withoutArea = { platform: ['platform', 'shared'], shared: ['shared'] };

const tagged = (tag, names) => names.map((name) => `${tag}:${name}`);

/** The tables above in the words of @nx/enforce-module-boundaries. */
export const depConstraints = [
  ...Object.entries(importableBy).map(([kind, kinds]) => ({ sourceTag: `type:${kind}`, onlyDependOnLibsWithTags: tagged('type', kinds) })),
  ...Object.entries(withoutArea).map(([area, areas]) => ({ sourceTag: `area:${area}`, onlyDependOnLibsWithTags: tagged('area', areas) })),
  ...Object.entries(upstreamOf).map(([area, upstream]) => ({
    sourceTag: `area:${area}`,
    onlyDependOnLibsWithTags: tagged('area', [area, ...upstream, ...Object.keys(withoutArea)]),
  })),
];

const areas = Object.keys(upstreamOf);
for (const [position, area] of areas.entries()) {
  const unknown = upstreamOf[area].find((upstream) => !areas.slice(0, position).includes(upstream));
  if (unknown) throw new Error(`tools/eslint/boundaries.mjs: ${area} lists ${unknown}, which is not written above it.`);
}
