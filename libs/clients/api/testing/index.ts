export * from './a-caseload';
export * from './beginning';
export * from './client-page';
