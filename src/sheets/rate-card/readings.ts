import { READING_AUDITS, type ReadingColumn } from '../../core/finance/card/card-problem';
import { CARD_WORDS, cardChoices } from '../../core/finance/card/card-words';
import { area, at, column, grid, sequence } from '../address';
import type { PlanPart } from '../part';
import type { PlainCell } from '../plan';
import { choice, type RateCardContext } from './context';
import { FIRST, IDS, LAST, READING_COLUMN } from './layout';
import { RATE_CARD_NAMES, READING_NAMES } from './names';
import { sectionPart } from './section';

const COLUMNS: readonly ReadingColumn[] = ['rule', 'waivable', 'source'];

/** What else the card's material says of an audit, said beside the price and never part of it. */
export function readingsPart(context: RateCardContext): PlanPart {
  const { card, labels, locale, strings, layout } = context;
  const { header, first, last } = layout.readings;
  const ids = column(IDS, first, last);
  const whole = (key: ReadingColumn): string => column(READING_COLUMN[key], first, last);
  const section = sectionPart(layout.readings, strings.sections.readings);
  const cells = READING_AUDITS.map((auditType): Record<ReadingColumn, PlainCell> => {
    const reading = card.otherReadings?.find((known) => known.auditType === auditType);
    if (reading === undefined) return { rule: '', waivable: '', source: '' };
    const { rule, waivable, source } = reading;
    return {
      rule: CARD_WORDS.readingRule[rule][locale],
      waivable: waivable === null ? '' : CARD_WORDS.waivable[waivable][locale],
      source,
    };
  });
  return {
    blocks: [
      ...section.blocks,
      {
        kind: 'values',
        topLeft: at(FIRST, header),
        rows: [[strings.readingAudit], ...READING_AUDITS.map((type) => [labels.auditTypes[type]])],
      },
      ...COLUMNS.map((key) => ({
        kind: 'values' as const,
        topLeft: at(READING_COLUMN[key], header),
        rows: [[labels.readings[key]], ...cells.map((line) => [line[key]])],
      })),
      { kind: 'values', topLeft: at(IDS, first), rows: READING_AUDITS.map((auditType) => [auditType]) },
    ],
    merges: [
      ...section.merges,
      ...sequence(header, last).flatMap((row) => [
        area(FIRST, row, 'B', row),
        area(READING_COLUMN.rule, row, 'E', row),
        area(READING_COLUMN.waivable, row, 'G', row),
        area(READING_COLUMN.source, row, LAST, row),
      ]),
    ],
    styled: [
      ...section.styled,
      { address: area(FIRST, header, LAST, header), style: 'columnHeader' },
      { address: area(FIRST, first, 'B', last), style: 'statusLabel' },
      { address: area(READING_COLUMN.rule, first, 'G', last), style: 'input' },
      { address: area(READING_COLUMN.source, first, LAST, last), style: 'inputText' },
      { address: ids, style: 'helper' },
    ],
    borders: [grid(area(FIRST, header, LAST, last))],
    numberFormats: [{ address: whole('source'), format: '@' }],
    validations: [
      choice(whole('rule'), labels.readings.rule, cardChoices('readingRule', locale), context),
      choice(whole('waivable'), labels.readings.waivable, cardChoices('waivable', locale), context),
    ],
    names: [
      { name: RATE_CARD_NAMES.readingIds, address: ids, comment: strings.ids },
      ...COLUMNS.map((key) => ({ name: READING_NAMES[key], address: whole(key), comment: labels.readings[key] })),
    ],
    rowHeights: [
      ...section.rowHeights,
      { rows: `${String(header)}:${String(header)}`, points: 22 },
      { rows: `${String(first)}:${String(last)}`, points: 32 },
    ],
  };
}
