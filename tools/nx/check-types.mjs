import { performCompilation, readConfiguration } from '@angular/compiler-cli';
import ts from 'typescript';
import { byProject, inOneProcess } from './in-one-process.mjs';

/** Compiles all given projects without emitting: one program for those that share their options, templates included where there are any. */
export default inOneProcess((roots, workspace) => {
  const configurations = roots.map((root) => configurationOf(root, workspace));
  const programs = Map.groupBy(configurations, ({ options }) => JSON.stringify(options)).values();
  const diagnostics = ts.sortAndDeduplicateDiagnostics([...programs].flatMap(compile));
  const host = { getCurrentDirectory: () => workspace, getCanonicalFileName: (name) => name, getNewLine: () => '\n' };
  const aboutNoFile = diagnostics.filter((diagnostic) => !diagnostic.file);
  if (aboutNoFile.length > 0) throw new Error(ts.formatDiagnostics(aboutNoFile, host));
  const wrong = new Map();
  for (const [root, found] of byProject(roots, diagnostics, (diagnostic) => diagnostic.file.fileName)) {
    wrong.set(root, ts.formatDiagnosticsWithColorAndContext(found, host));
  }
  return wrong;
});

/** What a project's tsconfig.json says, without where it says so: two projects with the same options must look the same. */
function configurationOf(root, workspace) {
  const { errors, rootNames, options } = readConfiguration(`${workspace}/${root}/tsconfig.json`);
  const { configFilePath, genDir, ...shared } = options;
  // An empty drawer is no mistake, any other trouble with the file is.
  const troubles = errors.filter(({ code }) => code !== noInputs);
  return { troubles, rootNames, options: { ...shared, basePath: workspace } };
}

const noInputs = 18003;

function compile(configurations) {
  const { options } = configurations[0];
  const troubles = configurations.flatMap((configuration) => configuration.troubles);
  const rootNames = configurations.flatMap((configuration) => configuration.rootNames);
  if (troubles.length > 0 || rootNames.length === 0) return troubles;
  // Only the web's configuration speaks of templates; the rest is plain TypeScript.
  if (options.strictTemplates) return performCompilation({ rootNames, options }).diagnostics;
  return ts.getPreEmitDiagnostics(ts.createProgram({ rootNames, options }));
}
