import type { AuditType } from '../../cells/words';

/** What a list says of a client's outlets. */
export type ClientOutlets =
  | { readonly kind: 'none' }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'headcounts'; readonly headcounts: readonly number[] };

/** A client as a list has it. */
export interface Client {
  readonly name: string;
  readonly headcount: number;
  readonly outlets: ClientOutlets;
  readonly auditType: AuditType;
}
