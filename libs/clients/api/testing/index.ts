export * from './a-caseload';
export * from './beginning';
