/** The documents that specs about flags and the gate send. */
export const safety = {
  flags: 'query ($id: ID!) { clientFlags(clientId: $id) { id code cause tier standing passesAt looks { by note } } }',
  waiting: '{ waitingFlags { id clientId clientName code tier } }',
  raise: 'mutation ($input: RaiseFlagInput!) { raiseFlag(input: $input) { id code cause tier standing } }',
  look: 'mutation ($input: LookAtFlagInput!) { lookAtFlag(input: $input) { id standing looks { by note } } }',
  gate: '{ reachOutGate { is because exercises { exercise refusal } } }',
  notSafe: 'mutation { sayNotSafe }',
} as const;
