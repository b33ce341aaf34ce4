/** What this area offers for several clients at once: it goes on to a page that is told who they are. */
export const bulkDeeds = [
  { word: $localize`:@@bulk.assignExercise:Assign exercise`, icon: 'assignment', link: '/exercises/assign', roles: ['OWNER', 'COACH'] },
] as const;
