import type { Band } from '../../core/fees/rate-card';
import { AUDIT_TYPE_WORDS, DAY_PART_WORDS } from '../../i18n/sheets';
import { area, at, fixed, grid } from '../address';
import { quoted } from '../../functions/native/formula';
import { cert } from '../cert';
import type { PlanPart } from '../part';
import type { PlannedTable } from '../plan';
import type { FeeContext } from './context';
import { AUDIT_TYPES, lastTableRow, ROW, TABLE, TYPED_BAND } from './layout';

/** Every band with its person-days and fees, one formula per cell, and the source of the person-days. */
export function bandTablePart(context: FeeContext): PlanPart {
  const { card, strings } = context;
  const first = ROW.tableFirst;
  const last = lastTableRow(card);
  const column = (letters: string): string => area(letters, first, letters, last);
  return {
    blocks: [
      { kind: 'values', topLeft: at(TABLE.minimum, ROW.tableTitle), rows: [[strings.table.title]] },
      { kind: 'values', topLeft: at(TABLE.minimum, ROW.tableHeader), rows: [headers(context)] },
      { kind: 'values', topLeft: at(TABLE.minimum, first), rows: card.bands.map(({ min, max }) => [min, max]) },
      { kind: 'formulas', topLeft: at(TABLE.band, first), rows: card.bands.map((_, index) => formulas(context, first + index)) },
      { kind: 'values', topLeft: at(TABLE.source, first), rows: card.bands.map((band) => [sourceOf(band, context)]) },
    ],
    merges: [area(TABLE.minimum, ROW.tableTitle, TABLE.source, ROW.tableTitle)],
    styled: [
      { address: area(TABLE.minimum, ROW.tableTitle, TABLE.source, ROW.tableTitle), style: 'section' },
      { address: area(TABLE.minimum, ROW.tableHeader, TABLE.source, ROW.tableHeader), style: 'columnHeader' },
      { address: area(TABLE.minimum, first, TABLE.band, last), style: 'fixedCenter' },
      { address: area(TABLE.initial.days, first, TABLE.recertification.fee, last), style: 'computed' },
      { address: column(TABLE.source), style: 'fixedText' },
    ],
    borders: [grid(area(TABLE.minimum, ROW.tableHeader, TABLE.source, last))],
    numberFormats: [
      { address: area(TABLE.minimum, first, TABLE.maximum, last), format: '#,##0' },
      ...AUDIT_TYPES.flatMap((auditType) => [
        { address: area(TABLE[auditType].days, first, TABLE[auditType].onsite, last), format: '0.0' },
        { address: column(TABLE[auditType].fee), format: strings.numberFormats.money },
      ]),
    ],
    conditionalFormats: [
      {
        address: area(TABLE.minimum, first, TABLE.source, last),
        formula: `=IF(${fixed(TYPED_BAND)}="",FALSE,$${TABLE.band}${String(first)}=${fixed(TYPED_BAND)})`,
        fill: '#FFF2CC',
        bold: true,
      },
    ],
    rowHeights: [
      { rows: `${String(ROW.tableTitle)}:${String(ROW.tableTitle)}`, points: 22 },
      { rows: `${String(ROW.tableHeader)}:${String(ROW.tableHeader)}`, points: 34 },
      ...card.bands.map((band, index) => ({
        rows: `${String(first + index)}:${String(first + index)}`,
        points: derivedFigures(band, context).length > 0 ? 30 : 17,
      })),
    ],
  };
}

export function bandTable({ card }: FeeContext): PlannedTable {
  return {
    name: 'CERT_Fees',
    address: area(TABLE.minimum, ROW.tableHeader, TABLE.source, lastTableRow(card)),
    style: 'TableStyleLight1',
  };
}

function headers({ strings }: FeeContext): string[] {
  const { table, auditTypes } = strings;
  return [
    table.minimum,
    table.maximum,
    table.band,
    ...AUDIT_TYPES.flatMap((auditType) => [
      table.days(auditTypes[auditType]),
      table.onsite(auditTypes[auditType]),
      table.fee(auditTypes[auditType]),
    ]),
    table.source,
  ];
}

/** Band, then person-days, on site and fee by audit type: each from the lower end of its row's band. */
function formulas({ locale }: FeeContext, row: number): string[] {
  const headcount = `$${at(TABLE.minimum, row)}`;
  const parts = DAY_PART_WORDS[locale];
  return [
    `=${cert('BAND', headcount)}`,
    ...AUDIT_TYPES.flatMap((auditType) => {
      const word = quoted(AUDIT_TYPE_WORDS[locale][auditType]);
      return [
        `=${cert('PERSONDAYS', headcount, word, quoted(parts.total))}`,
        `=${cert('PERSONDAYS', headcount, word, quoted(parts.onsite))}`,
        `=${cert('FEE', headcount, word)}`,
      ];
    }),
  ];
}

/** Where a band's person-days come from: all published, or which of them are derived. */
function sourceOf(band: Band, context: FeeContext): string {
  const derived = derivedFigures(band, context);
  const { table } = context.strings;
  return derived.length === 0 ? table.allPublished : table.derived(derived);
}

/** The derived figures of a band, by name. */
function derivedFigures(band: Band, { strings: { table, auditTypes } }: FeeContext): string[] {
  return AUDIT_TYPES.flatMap((auditType) =>
    (['total', 'onsite'] as const)
      .filter((part) => band.days[auditType][part].provenance === 'derived')
      .map((part) => `${auditTypes[auditType]} ${part === 'total' ? table.totalPart : table.onsitePart}`),
  );
}
