/**
 * Makes an Nx batch executor of a check. Loading ESLint, the compiler or Jest costs seconds and each project's imports
 * again, so one process checks every project of the run; Nx still caches, and reports, project by project.
 *
 * `check` gets the roots of the projects and answers with a map from root to what is wrong there; no entry is good news.
 */
export function inOneProcess(check) {
  return async function* (taskGraph, optionsByTask, overrides, context) {
    const rootOf = (task) => context.projectsConfigurations.projects[task.target.project].root;
    const tasks = Object.values(taskGraph.tasks);
    const optionsOf = new Map(tasks.map((task) => [rootOf(task), optionsByTask[task.id]]));
    const wrong = await check([...optionsOf.keys()], context.root, optionsOf);
    for (const task of tasks) {
      yield { task: task.id, result: { success: !wrong.has(rootOf(task)), terminalOutput: wrong.get(rootOf(task)) ?? '' } };
    }
  };
}

/** Sorts findings by the project whose files they are about; what lies outside every given root is another project's news. */
export function byProject(roots, findings, fileOf) {
  const rootOf = (finding) => roots.find((root) => fileOf(finding).includes(`/${root}/`));
  const groups = Map.groupBy(findings, rootOf);
  groups.delete(undefined);
  return groups;
}
