import { isBlank } from '../../cells/cell';
import type { CardBand, OtherReadingOfCard } from '../card';
import type { CardDraft, DraftBand } from './card-draft';
import { READING_AUDITS, type CardPlace, type ReadingAudit, type ReadingColumn } from './card-problem';
import type { DraftCells } from './draft-cells';
import { isOfSource } from './source-band';

/** Longest source of a reading. */
const MOST_CHARACTERS = 500;

/** What else the card's material says; a line that says nothing is no reading. */
export function checkReadings({ readings }: Pick<CardDraft, 'readings'>, cells: DraftCells): OtherReadingOfCard[] {
  return READING_AUDITS.flatMap((auditType) => {
    const line = readings[auditType];
    if (Object.values(line).every(isBlank)) return [];
    const at = (column: ReadingColumn): CardPlace => ({ kind: 'reading', auditType, column });
    const rule = cells.requiredWord('readingRule', line.rule, at('rule'));
    const waivable = cells.word('waivable', line.waivable, at('waivable'));
    const source = cells.requiredText(line.source, at('source'), MOST_CHARACTERS);
    return rule === undefined || waivable === undefined || source === undefined ? [] : [{ auditType, rule, waivable, source }];
  });
}

/** Tells the bands that no longer are those of the source, so that the source's other readings are not said of them. */
export function tellDropped(
  readings: readonly OtherReadingOfCard[],
  bands: readonly (CardBand & Pick<DraftBand, 'row'>)[],
  cells: DraftCells,
): void {
  for (const band of bands) {
    for (const { auditType } of readings) {
      if (band.source === undefined || isOfSource(band, auditType, { bands })) continue;
      cells.add({ place: { kind: 'band', row: band.row, column: `${auditType}.total` }, code: 'reading_dropped', auditType });
    }
  }
}

/** An audit that there may be another reading of. */
export function isReadingAudit(text: unknown): text is ReadingAudit {
  return (READING_AUDITS as readonly unknown[]).includes(text);
}
