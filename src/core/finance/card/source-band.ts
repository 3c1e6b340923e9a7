import { exactText, oneLine } from '../../audit/point-row';
import { fromDecimalText } from '../../exact';
import type { Cell } from '../../cells/cell';
import type { AuditType } from '../../cells/words';
import type { CardBand, FinanceCard, SourceBand } from '../card';
import { AUDIT_TYPES } from './audit-types';

const FORM = /^(\d{1,9})-(\d{1,9}) ([\d.]+)\/([\d.]+)\/([\d.]+)$/u;

/** A band of the source as one text, such as `1176-1550 16/5.5/10`: people, then the person-days of the three audits. In users' files: never changed. */
export function sourceBandText({ min, max, days }: SourceBand): string {
  return `${String(min)}-${String(max)} ${AUDIT_TYPES.map((auditType) => exactText(days[auditType])).join('/')}`;
}

/** The band in such a text; null for any other. */
export function readSourceBand(cell: Cell): SourceBand | null {
  const [, min, max, ...totals] = FORM.exec(oneLine(cell)) ?? [];
  const [initial, surveillance, recertification] = totals.map(fromDecimalText);
  if (!initial || !surveillance || !recertification) return null;
  return { min: Number(min), max: Number(max), days: { initial, surveillance, recertification } };
}

/** A band as its own source. */
export function asSource({ min, max, days }: CardBand): SourceBand {
  return {
    min,
    max,
    days: { initial: days.initial.total, surveillance: days.surveillance.total, recertification: days.recertification.total },
  };
}

/**
 * Whether what else the source says of an audit can be said of a band of the card: its people are within those of a band of the source,
 * and it has the same days. A card none of whose bands names its source is its own source.
 */
export function isOfSource({ min, max, days, source }: CardBand, auditType: AuditType, { bands }: Pick<FinanceCard, 'bands'>): boolean {
  if (source === undefined) return bands.every((band) => band.source === undefined);
  return source.min <= min && max <= source.max && (['initial', auditType] as const).every((of) => days[of].total.equals(source.days[of]));
}
