import { toCellNumber } from '../../core/exact';
import { AUDIT_TYPES } from '../../core/finance/card/audit-types';
import type { BandColumn } from '../../core/finance/card/card-problem';
import { CARD_WORDS, cardChoices } from '../../core/finance/card/card-words';
import { areImplied } from '../../core/finance/card/implied-days';
import { sourceBandText } from '../../core/finance/card/source-band';
import { quoted } from '../../functions/native/formula';
import { area, at, column, grid, sequence } from '../address';
import type { PlanPart } from '../part';
import type { PlainCell } from '../plan';
import { SIGNAL } from '../styles';
import { bandCheck } from './band-check';
import { between, checked, choice, type RateCardContext } from './context';
import { BAND_COLUMN, CHECK, FIRST, IDS, LAST } from './layout';
import { BAND_NAMES, RATE_CARD_NAMES } from './names';
import { sectionPart } from './section';

const COLUMNS = Object.keys(BAND_COLUMN) as BandColumn[];
const MOST_HEADCOUNT = 100_000_000;

/** Person-days by headcount, a live check of each row, and rows to spare. */
export function bandsPart(context: RateCardContext): PlanPart {
  const { card, labels, locale, strings, layout } = context;
  const { header, first, last } = layout.bands;
  const { bandColumns, inputs, live } = strings;
  const whole = (key: BandColumn): string => column(BAND_COLUMN[key], first, last);
  const sources = column(IDS, first, last);
  const section = sectionPart(layout.bands, strings.sections.bands);
  const pair = (key: BandColumn): string => at(BAND_COLUMN[key], first);
  return {
    blocks: [
      ...section.blocks,
      { kind: 'values', topLeft: at(FIRST, header), rows: [[bandColumns.headcount]] },
      ...AUDIT_TYPES.map((auditType) => ({
        kind: 'values' as const,
        topLeft: at(BAND_COLUMN[`${auditType}.total`], header),
        rows: [[labels.auditTypes[auditType]]],
      })),
      { kind: 'values', topLeft: at(CHECK, header), rows: [[bandColumns.check]] },
      {
        kind: 'values',
        topLeft: at(FIRST, header + 1),
        rows: [
          [bandColumns.from, bandColumns.to, ...AUDIT_TYPES.flatMap(() => [bandColumns.total, bandColumns.onsite, bandColumns.origin])],
        ],
      },
      { kind: 'values', topLeft: at(FIRST, first), rows: bandRows(context) },
      {
        kind: 'values',
        topLeft: at(IDS, header + 1),
        rows: [[bandColumns.source], ...card.bands.map(({ source }) => [source ? sourceBandText(source) : ''])],
      },
      { kind: 'formulas', topLeft: at(CHECK, first), rows: sequence(first, last).map((row) => [bandCheck(context, row)]) },
    ],
    merges: [
      ...section.merges,
      area('A', header, 'B', header),
      ...AUDIT_TYPES.map((auditType) => area(BAND_COLUMN[`${auditType}.total`], header, BAND_COLUMN[`${auditType}.origin`], header)),
      area(CHECK, header, CHECK, header + 1),
    ],
    styled: [
      ...section.styled,
      { address: area(FIRST, header, LAST, header + 1), style: 'columnHeader' },
      { address: area(FIRST, first, BAND_COLUMN['recertification.origin'], last), style: 'input' },
      { address: column(CHECK, first, last), style: 'check' },
      { address: at(IDS, header + 1), style: 'helperHeader' },
      { address: sources, style: 'helper' },
    ],
    borders: [grid(area(FIRST, header, LAST, last))],
    validations: [
      ...(['min', 'max'] as const).map((key) =>
        checked(whole(key), { type: 'wholeNumber', minimum: 1, maximum: MOST_HEADCOUNT }, inputs.headcount),
      ),
      ...AUDIT_TYPES.flatMap((auditType) => [
        checked(whole(`${auditType}.total`), { type: 'decimalAbove', above: 0 }, inputs.days),
        checked(whole(`${auditType}.onsite`), between(pair(`${auditType}.onsite`), 0, MOST_HEADCOUNT), inputs.days),
        choice(whole(`${auditType}.origin`), bandColumns.origin, cardChoices('origin', locale), context),
      ]),
    ],
    conditionalFormats: [
      ...AUDIT_TYPES.map((auditType) => ({
        address: area(BAND_COLUMN[`${auditType}.total`], first, BAND_COLUMN[`${auditType}.origin`], last),
        formula: `=$${pair(`${auditType}.origin`)}=${quoted(CARD_WORDS.origin.default[locale])}`,
        ...SIGNAL.edited,
      })),
      { address: column(CHECK, first, last), formula: `=$${at(CHECK, first)}=${quoted(live.decreasing)}`, ...SIGNAL.open },
      {
        address: column(CHECK, first, last),
        formula: `=AND($${at(CHECK, first)}<>"",$${at(CHECK, first)}<>${quoted(live.decreasing)})`,
        ...SIGNAL.bad,
        bold: true,
      },
    ],
    numberFormats: [{ address: sources, format: '@' }],
    names: [
      ...COLUMNS.map((key) => ({ name: BAND_NAMES[key], address: whole(key), comment: commentOf(key) })),
      { name: RATE_CARD_NAMES.bandSources, address: sources, comment: bandColumns.source },
    ],
    rowHeights: [
      ...section.rowHeights,
      { rows: `${String(header)}:${String(header + 1)}`, points: 20 },
      { rows: `${String(first)}:${String(last)}`, points: 16 },
    ],
  };

  function commentOf(key: BandColumn): string {
    if (key === 'min' || key === 'max') return labels[key];
    const [auditType, part] = key.split('.') as [(typeof AUDIT_TYPES)[number], 'total' | 'onsite' | 'origin'];
    return `${labels.auditTypes[auditType]} ${labels.days[part]}`;
  }
}

/** Bands as their cells have them; days that the rules imply are left blank. */
function bandRows({ card, locale }: RateCardContext): PlainCell[][] {
  return card.bands.map(({ min, max, days }) => [
    min,
    max,
    ...AUDIT_TYPES.flatMap((auditType): PlainCell[] => {
      const { total, onsite, origin } = days[auditType];
      if (areImplied(auditType, days[auditType], days.initial, card.rules)) return ['', '', ''];
      return [toCellNumber(total), onsite === null ? '' : toCellNumber(onsite), CARD_WORDS.origin[origin][locale]];
    }),
  ]);
}
