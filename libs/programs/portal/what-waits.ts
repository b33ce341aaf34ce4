/** Who sends what was written in exercises without a network: whatever page somebody opens first. */
export const whatWaits = { exercises: async () => (await import('./player/exercise-answers')).ExerciseAnswers };
