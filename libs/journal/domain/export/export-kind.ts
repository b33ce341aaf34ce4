/** As what a journal is taken along: to be read, or to be read by programs. */
export const JournalExportKind = { JSON: 'json', PDF: 'pdf' } as const;
export type JournalExportKind = (typeof JournalExportKind)[keyof typeof JournalExportKind];
