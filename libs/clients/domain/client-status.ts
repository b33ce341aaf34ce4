/** Where a client stands with the practice. */
export const ClientStatus = { INVITED: 'invited', ACTIVE: 'active', UNDER_AGE: 'under-age', ERASED: 'erased' } as const;
export type ClientStatus = (typeof ClientStatus)[keyof typeof ClientStatus];
