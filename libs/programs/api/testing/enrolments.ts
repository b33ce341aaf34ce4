const steps = 'parts { id title openedOn gate isGateOpen isYoursToOpen } steps { id part exercise standing on waitsFor waitsOf waitsDays }';
const shown = `id clientId programId title standing startedOn pausedOn ${steps}`;
const kept = 'id title file revision isArchived';

/** The documents that specs about programs send. */
export const program = {
  all: `{ programs { ${kept} } }`,
  open: `query ($id: ID!) { program(id: $id) { ${kept} } }`,
  check: 'query ($file: String!, $id: ID) { programCheck(file: $file, id: $id) { flaws { flaw at why } touchedClientIds } }',
  save: `mutation ($input: SaveProgramInput!) { saveProgram(input: $input) { ${kept} } }`,
  archive: `mutation ($id: ID!) { archiveProgram(id: $id) { ${kept} } }`,
  enrolments: `query ($clientId: ID!) { enrolments(clientId: $clientId) { ${shown} } }`,
  enrol: `mutation ($clientIds: [ID!]!, $program: ID!) { enrol(clientIds: $clientIds, program: $program) { enrolments { ${shown} } leftOut { clientId because } } }`,
  pause: `mutation ($id: ID!) { pauseEnrolment(id: $id) { ${shown} } }`,
  resume: `mutation ($id: ID!) { resumeEnrolment(id: $id) { ${shown} } }`,
  rewind: `mutation ($id: ID!, $step: String!) { rewindEnrolment(id: $id, step: $step) { ${shown} } }`,
  goOn: `mutation ($id: ID!, $step: String!) { goOnWithEnrolment(id: $id, step: $step) { ${shown} } }`,
  skip: `mutation ($id: ID!, $step: String!) { skipStep(id: $id, step: $step) { ${shown} } }`,
  openPart: `mutation ($id: ID!, $part: String!) { openPart(id: $id, part: $part) { ${shown} } }`,
  paths: '{ myPaths { id assignmentIds isPaused goesOn } }',
  stalled: '{ stalledClients { enrolmentId clientId clientName step assignmentId exercise version content since } }',
  askedAgain: '{ askedAgain { id clientId clientName assignmentId exercise version content askedAt } }',
  stop: `mutation ($id: ID!) { stopEnrolment(id: $id) { ${shown} } }`,
} as const;
