/** What this area offers for several clients at once: it goes on to a page that is told who they are. */
export const bulkDeeds = [
  { word: $localize`:@@bulk.assignExercise:Assign exercise`, icon: 'assignment', link: '/exercises/assign', roles: ['OWNER', 'COACH'] },
  { word: $localize`:@@bulk.enrol:Enrol in a program`, icon: 'route', link: '/exercises/enrol', roles: ['OWNER', 'COACH'] },
] as const;
