export * from './a-caseload';
export * from './an-import';
export * from './beginning';
export * from './client-page';
export * from './spoken-of';
