import { type EnvironmentProviders, inject, provideEnvironmentInitializer } from '@angular/core';
import { OwnExercises } from './own-exercises';

/** Lets every page call the exercises of the practice by their names. */
export function provideOwnExercises(): EnvironmentProviders {
  return provideEnvironmentInitializer(() => void inject(OwnExercises));
}
