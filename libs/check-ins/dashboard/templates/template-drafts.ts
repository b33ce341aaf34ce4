import { Service } from '@angular/core';
import { KeptDrafts } from '../plan/kept-drafts';
import type { TypedTemplate } from './typed-template';

/** Templates that were changed and not saved, by id; `new` is the one that has none yet. */
@Service()
export class TemplateDrafts extends KeptDrafts<TypedTemplate> {}
