import { MERGED_FIELDS, type Entry } from '../../core/audit/entries';
import type { Locale } from '../../core/local-text';
import { PACK_STRINGS } from '../../i18n/sheets';
import type { Standard } from '../../standards';
import { area, at, grid } from '../address';
import { SCORING_HEADER_NAMES } from '../names';
import { cellOf, type OurSheet } from '../our-sheet';
import type { PlainCell, SheetPlan } from '../plan';
import { buildScoringSheet } from '../scoring/build-scoring-sheet';
import type { KnownRow, ScoringHeader } from '../scoring/context';
import { sheetNameOf } from '../sheet-name';
import { PACK_NAMES } from './names';
import { scoringEntries, textOf } from './scoring-entries';

export interface PackOptions {
  /** The scoring sheet as it stands. */
  readonly origin: OurSheet;
  readonly standard: Standard;
  readonly locale: Locale;
  readonly auditor: string;
  readonly siteId: string;
  /** Day the pack is made, as text. */
  readonly day: string;
}

/** Left of the block that keeps what stood in the sheet; right of everything the scoring sheet has. */
const LEFT = 'AQ';
const COLUMNS = ['AQ', 'AR', 'AS', 'AT', 'AU', 'AV', 'AW', 'AX', 'AY', 'AZ', 'BA', 'BB', 'BC'] as const;
const ROW = { title: 1, origin: 2, specials: 5 } as const;

/**
 * A copy of a scoring sheet for one auditor, to be moved into a workbook of its own and merged back.
 *
 * It holds values only, no reference to another sheet, and beside them what stood there when it was made.
 */
export function buildPack({ origin, standard, locale, auditor, siteId, day }: PackOptions): SheetPlan {
  const strings = PACK_STRINGS[locale];
  const entries = scoringEntries(origin);
  const { edition } = origin.marker ?? {};
  const plan = buildScoringSheet({
    standard,
    locale,
    header: { ...headerOf(origin), auditors: auditor },
    rows: Object.fromEntries([...entries.rows].map(([id, fields]) => [id, knownRow(fields)])),
    specials: entries.specials,
    ...(edition === undefined ? {} : { edition }),
    name: sheetNameOf(`${origin.name.slice(0, Math.max(8, 28 - auditor.length))} – ${auditor}`, auditor),
  });
  const base = [...entries.rows].map(([id, fields]): PlainCell[] => [id, ...MERGED_FIELDS.map((field) => plain(fields[field]))]);
  const specials = entries.specials.map(({ category, description }): PlainCell[] => [category, description]);
  const rowsTop = ROW.specials + 2 + Math.max(specials.length, 1) + 1;
  const last = rowsTop + 1 + base.length;
  const right = COLUMNS.at(-1) ?? LEFT;
  const block = area(LEFT, rowsTop + 2, right, last);
  const specialBlock = area(LEFT, ROW.specials + 2, 'AR', ROW.specials + 1 + Math.max(specials.length, 1));
  return {
    ...plan,
    tabColor: '#7F6000',
    font: { ...plan.font, address: area('A', ROW.title, right, Math.max(last, Number(/\d+$/u.exec(plan.font.address)?.[0]))) },
    columnWidths: [...plan.columnWidths, { columns: `${LEFT}:${right}`, points: 62 }],
    blocks: [
      ...plan.blocks,
      { kind: 'values', topLeft: at(LEFT, ROW.title), rows: [[strings.title(day)]] },
      { kind: 'values', topLeft: at(LEFT, ROW.origin), rows: [[strings.origin], [siteId], [origin.name]] },
      {
        kind: 'values',
        topLeft: at(LEFT, ROW.specials),
        rows: [
          [strings.specials, ''],
          [strings.category, strings.description],
        ],
      },
      ...(specials.length === 0 ? [] : [{ kind: 'values' as const, topLeft: at(LEFT, ROW.specials + 2), rows: specials }]),
      { kind: 'values', topLeft: at(LEFT, rowsTop), rows: [[strings.rows]] },
      { kind: 'values', topLeft: at(LEFT, rowsTop + 1), rows: [[strings.id, ...MERGED_FIELDS.map((field) => strings.fields[field])]] },
      { kind: 'values', topLeft: at(LEFT, rowsTop + 2), rows: base },
    ],
    styled: [
      ...plan.styled,
      { address: area(LEFT, ROW.title, right, ROW.title), style: 'helper' },
      { address: area(LEFT, ROW.origin, right, last), style: 'helper' },
      { address: area(LEFT, rowsTop + 1, right, rowsTop + 1), style: 'helperHeader' },
    ],
    borders: [...plan.borders, grid(block), grid(specialBlock)],
    // As text, but for numbers: nothing here may turn into a formula or a date.
    numberFormats: [
      ...plan.numberFormats,
      { address: at(LEFT, ROW.origin + 1), format: '@' },
      { address: at(LEFT, ROW.origin + 2), format: '@' },
    ],
    names: [
      ...plan.names,
      { name: PACK_NAMES.origin, address: area(LEFT, ROW.origin + 1, LEFT, ROW.origin + 2), comment: strings.origin },
      { name: PACK_NAMES.base, address: block, comment: strings.rows },
      { name: PACK_NAMES.baseSpecials, address: specialBlock, comment: strings.specials },
    ],
  };
}

function headerOf(origin: OurSheet): ScoringHeader {
  const text = (name: string): string => textOf(cellOf(origin, name));
  const date = cellOf(origin, SCORING_HEADER_NAMES.date);
  return {
    organisation: text(SCORING_HEADER_NAMES.organisation),
    certificationBody: text(SCORING_HEADER_NAMES.certificationBody),
    auditType: text(SCORING_HEADER_NAMES.auditType),
    ruleNumber: text(SCORING_HEADER_NAMES.ruleNumber),
    site: text(SCORING_HEADER_NAMES.site),
    ...(typeof date === 'number' ? { date } : {}),
  };
}

function knownRow(fields: Readonly<Record<(typeof MERGED_FIELDS)[number], Entry>>): KnownRow {
  return Object.fromEntries(MERGED_FIELDS.filter((field) => fields[field] !== '').map((field) => [field, plain(fields[field])]));
}

function plain(entry: Entry): PlainCell {
  return typeof entry === 'boolean' ? String(entry).toUpperCase() : entry;
}
