import type { Cell } from '../../cells/cell';
import type { AuditType } from '../../cells/words';
import type { CardField, CardItem, DaysColumn, FactorColumn, ReadingAudit, ReadingColumn } from './card-problem';

/** A price as it stands in its cells; what an audit type is charged is said of the audit's own fees only. */
export interface DraftItem {
  readonly amount: Cell;
  readonly origin: Cell;
  readonly charged: Readonly<Record<AuditType, Cell>>;
}

/** A row of the factors for more or fewer person-days; `row` as its user counts it. */
export interface DraftFactor extends Readonly<Record<FactorColumn, Cell>> {
  readonly row: number;
}

/** A row of the bands; `row` as its user counts it. */
export interface DraftBand {
  readonly row: number;
  readonly min: Cell;
  readonly max: Cell;
  readonly days: Readonly<Record<AuditType, Readonly<Record<DaysColumn, Cell>>>>;
  /** The band of the source it was copied from, as a text; blank for none. */
  readonly source: Cell;
}

/** What a sheet, a file or a form says of a card, before it is known whether it is one. */
export interface CardDraft {
  readonly fields: Readonly<Record<CardField, Cell>>;
  readonly items: Readonly<Record<CardItem, DraftItem>>;
  readonly factors: readonly DraftFactor[];
  readonly readings: Readonly<Record<ReadingAudit, Readonly<Record<ReadingColumn, Cell>>>>;
  readonly bands: readonly DraftBand[];
}
