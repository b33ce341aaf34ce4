/** The tab of this area on the page of a client. */
export const exercisesTab = {
  path: 'exercises',
  word: $localize`:@@clientTab.exercises:Exercises`,
  load: async () => (await import('./client/client-exercises')).ClientExercises,
};
