import {
  type AuditFilterInput,
  AuditTrailDocument,
  type AuditTrailQuery,
  type AuditTrailQueryVariables,
  Pages,
} from '@rekindle/shared/graphql';

/** An act that left a trace. */
export type AuditEvent = AuditTrailQuery['auditTrail']['rows'][number];

/** The acts that a filter lets through, newest first. */
export class AuditList extends Pages<AuditTrailQuery, AuditTrailQueryVariables, AuditEvent> {
  /** Needs an injection context. */
  constructor(filter: () => AuditFilterInput) {
    super(
      AuditTrailDocument,
      () => ({ filter: filter() }),
      ({ auditTrail }) => auditTrail,
    );
  }
}
