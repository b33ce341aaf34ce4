import { Service } from '@angular/core';
import { DraftsOf } from '../building/drafts-of';
import type { TypedProgram } from './typed-program';

/** Programs that were changed and not saved. */
@Service()
export class ProgramDrafts extends DraftsOf<TypedProgram> {
  constructor() {
    super('program/');
  }
}
