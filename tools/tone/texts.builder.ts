import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { proposedParts, wordsOf } from '@rekindle/check-ins/domain';
import { relationshipStages } from '@rekindle/clients/domain';
import { everyPrompt, promptSituations } from '@rekindle/journal/domain';
import { questionnaires } from '@rekindle/measures/domain';
import { exercises, situations, wordsOf as wordsOfExercise, wordsOfSituation } from '@rekindle/programs/domain';

const workspace = resolve(__dirname, '../..');

/** A text that a person can read, and where it stands. */
export interface Text {
  readonly where: string;
  readonly text: string;
}

/** Every text that the product shows: of pages, of refusals, of mails, of questionnaires, of the guide, of the journal and of proposed check-ins. */
export function everyText(): readonly Text[] {
  return [
    ...inFiles('{apps,libs}/**/*.html', ofTemplate),
    ...inFiles('{apps,libs}/*/{dashboard,portal}/**/*.ts', ofScript),
    ...inFiles('{apps/dashboard,apps/portal,libs/shared}/**/*.ts', ofScript),
    ...inFiles('libs/*/api/**/*.problems.ts', (source) => matches(source, /says:\s*'((?:[^'\\]|\\.)*)'/g)),
    ...inFiles('libs/*/api/**/*.mail.ts', (source) => matches(source, /'((?:[^'\\\n]|\\.)*)'/g)),
    ...questionnaires.flatMap(({ code, name, why, stem, choices, items, scales }) =>
      [name, why, stem, ...[...choices, ...items.flatMap((item) => item.choices ?? [])].map(({ words }) => words)]
        .concat(
          items.map(({ text }) => text),
          scales.map((scale) => scale.name),
        )
        .map((text) => ({ where: `questionnaire ${code}`, text })),
    ),
    ...exercises.flatMap((each) => wordsOfExercise(each).map((text) => ({ where: `exercise ${each.key}`, text }))),
    ...situations.flatMap((each) => wordsOfSituation(each).map((text) => ({ where: `situation ${each.key}`, text }))),
    ...everyPrompt.map(({ key, question }) => ({ where: `question of the journal ${key}`, text: question })),
    ...Object.values(promptSituations).map((text) => ({ where: 'moments of the journal', text })),
    ...relationshipStages.flatMap((stage) =>
      [1, 15, 61]
        .flatMap((day) => proposedParts(stage, day))
        .flatMap(({ questions }) => questions.flatMap(wordsOf))
        .map((text) => ({ where: `proposed check-ins, ${stage}`, text })),
    ),
  ];
}

function inFiles(pattern: string, read: (source: string) => string[]): Text[] {
  const files = globSync(pattern, { cwd: workspace }).filter(
    (file) => !/index\.html$|\.(spec|builder)\.ts$|\/testing\/|\/generated\//.test(file),
  );
  return files.flatMap((file) => read(readFileSync(resolve(workspace, file), 'utf8')).map((text) => ({ where: file, text })));
}

function ofScript(source: string): string[] {
  const templates = matches(source, /template:\s*`([^`]*)`/g).flatMap(ofTemplate);
  return [...matches(source, /\$localize`:@@[\w.-]+:((?:[^`\\]|\\.)*)`/g), ...templates];
}

// A sign inside of an attribute ends no tag.
const tag = /<\/?[a-z](?:[^>"]|"[^"]*")*>/gi;

/** Its sentences, and the attributes that are to be translated. */
function ofTemplate(source: string): string[] {
  const tags = source.match(tag) ?? [];
  const attributes = tags.flatMap((each) =>
    matches(each, /\si18n-([\w-]+)=/g).flatMap((name) => matches(each, new RegExp(`\\s${name}="([^"]*)"`, 'g'))),
  );
  // What is left between tags, without bindings and control flow.
  const sentences = source
    .replace(/<!--[\s\S]*?-->|\{\{[\s\S]*?\}\}/g, '\n')
    .replace(tag, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[a-z]{2}/i.test(line) && !/^[@}]|\{$/.test(line));
  return [...attributes, ...sentences];
}

function matches(source: string, pattern: RegExp): string[] {
  return [...source.matchAll(pattern)].map(([, found]) => found ?? '');
}
