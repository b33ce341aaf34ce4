import { inject } from '@angular/core';
import { Session } from '@rekindle/shared/graphql';
import type { PaletteAction, PaletteOffer } from '@rekindle/shared/ui';

/** The ways to give one exercise to several clients, and to a new program; for who gives exercises out. */
export function programsInPalette(): PaletteOffer {
  const role = inject<Session<{ readonly role: string }>>(Session).latest;
  return { actions: () => (['OWNER', 'COACH'].includes(role()?.role ?? '') ? actions : []) };
}

const actions: readonly PaletteAction[] = [
  { group: 'do', words: $localize`:@@palette.assignExercise:Assign an exercise`, icon: 'assignment', link: '/exercises/assign' },
  { group: 'do', words: $localize`:@@exerciseEditor.new:New exercise`, icon: 'edit_note', link: '/programs/exercises/new' },
  { group: 'do', words: $localize`:@@builder.new:New program`, icon: 'route', link: '/programs/new' },
];
