import { describe, expect, it } from '@jest/globals';
import { relationshipStages } from '@rekindle/clients/domain';
import { addDays } from '@rekindle/check-ins/domain';
import { type GuidePart, promptSituations, type PromptSituation } from './prompt';
import { everyPrompt, prompts, promptsFor } from './prompts';
import { questionFor } from './question-for';

const parts: readonly GuidePart[] = [1, 2, 3, 4];
const situations = Object.keys(promptSituations) as PromptSituation[];

describe('questions to write from', () => {
  it('are enough for each part of the guide, and for the moments that come in any', () => {
    for (const part of parts) expect(promptsFor(part).length).toBeGreaterThanOrEqual(8);
    expect(situations.filter((situation) => promptsFor(situation).length === 0)).toEqual([]);
    expect(situations.flatMap(promptsFor).length).toBeGreaterThanOrEqual(8);
    expect(prompts.length).toBeGreaterThanOrEqual(40);
  });

  it('have a key each, for ever', () => {
    expect(new Set(everyPrompt.map(({ key }) => key)).size).toBe(everyPrompt.length);
    for (const { key, version } of everyPrompt) expect([key, version].join(' ')).toMatch(/^[a-z0-9-]{1,60} \d{4}-\d\d-\d\d$/);
  });

  it('are short, ask something, and shout at nobody', () => {
    for (const { question } of everyPrompt) {
      expect(question.length).toBeLessThanOrEqual(140);
      expect(question).not.toContain('!');
      expect(question).toMatch(/[.?]$/);
    }
  });

  it('lead nobody to the ex, and make nobody watch them', () => {
    const toTheEx =
      /\b(ex|them back|message (him|her|them)|(text|call|write to|reach out|get in touch)\b|online|profile|photos?|posted?|blocked|dating|new partner)\b/i;
    expect(everyPrompt.filter(({ question }) => toTheEx.test(question)).map(({ key }) => key)).toEqual([]);
  });
});

describe('the question for tonight', () => {
  it('is the same all day, and each of a part comes once before one comes again', () => {
    for (const stage of [null, ...relationshipStages]) {
      const asked = promptsFor(questionFor('2026-03-10', stage).about);
      const inTurn = asked.map((_, index) => questionFor(addDays('2026-03-10', index), stage).key);
      expect([...inTurn].sort()).toEqual(asked.map(({ key }) => key).sort());
      expect(questionFor(addDays('2026-03-10', asked.length), stage)).toBe(questionFor('2026-03-10', stage));
    }
  });

  it('is another one for whoever asks for another', () => {
    expect(questionFor('2026-03-10', 'no-contact', 1)).not.toBe(questionFor('2026-03-10', 'no-contact'));
  });

  it('is there on any day, before the first one too', () => {
    expect(questionFor('2025-12-30', 'separated').about).toBe(1);
  });

  it('does not ask whoever has moved on about two people', () => {
    expect(questionFor('2026-03-10', 'moved-on').about).toBe(2);
    expect(questionFor('2026-03-10', 'together').about).toBe(4);
  });
});
