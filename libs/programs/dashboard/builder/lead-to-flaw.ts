import type { FocusInBuilder } from '../building/focus-in-builder';

/** The focus to where something is wrong with a program. @param flaw as `kind/id`; a step has to be open by then */
export function leadToFlaw(focus: FocusInBuilder, flaw: string): void {
  const [kind = '', ...id] = flaw.split('/');
  const at = id.join('/');
  if (kind === 'step') focus.into('step', at, '.count');
  else if (inPart[kind]) focus.into('part', at, inPart[kind]);
  else focus.on(kind === 'program' ? '.another' : `.${kind}`);
}

const inPart: Readonly<Record<string, string>> = { 'steps-of': '.add', 'gate-of': '.gate select', part: 'input' };
