import { CONSOLIDATION_METHODS } from '../../../src/core/audit/consolidate';
import { WORDS } from '../../../src/core/cells/words';
import { LOCALES } from '../../../src/i18n/locale';
import { AUDIT_TYPE_WORDS, DAY_PART_WORDS, JUDGEMENT_WORDS } from '../../../src/i18n/sheets';
import { trialCard } from '../../../src/rate-cards';
import { buildFeeSheet, buildScoringSheet, type SheetPlan } from '../../../src/sheets';
import { buildAuditSheet } from '../../../src/sheets/audit/build-audit-sheet';
import { trialFinanceCard } from '../../../src/rate-cards/trial-finance-card';
import { buildRateCardSheet } from '../../../src/sheets/rate-card/build-rate-card-sheet';
import { gbt27922 } from '../../../src/standards';
import { priceListPlan } from './support/price-list-plan';
import { comparisonPlan, cyclePlan, totalCostPlan } from './support/finance-plans';
import { consolidationOf, packOf } from './support/team-plans';

const plans: [string, SheetPlan][] = LOCALES.flatMap((locale): [string, SheetPlan][] => [
  [`scoring ${locale}`, buildScoringSheet({ standard: gbt27922, locale })],
  [`audit ${locale}`, buildAuditSheet({ locale })],
  [`pack ${locale}`, packOf(locale)],
  ...CONSOLIDATION_METHODS.map((method): [string, SheetPlan] => [`consolidation ${method} ${locale}`, consolidationOf(locale, method)]),
  [`cycle ${locale}`, cyclePlan(locale, false)],
  [`cycle with tax ${locale}`, cyclePlan(locale, true)],
  [`total cost ${locale}`, totalCostPlan(locale, false)],
  [`total cost with recertification ${locale}`, totalCostPlan(locale, true)],
  [`price list ${locale}`, priceListPlan(locale, false)],
  [`price list with tax ${locale}`, priceListPlan(locale, true)],
  [`comparison ${locale}`, comparisonPlan(locale)],
  [`fees ${locale}`, buildFeeSheet({ card: trialCard, locale, headcount: 1200 })],
  [`rate card ${locale}`, buildRateCardSheet({ card: trialFinanceCard(locale), locale })],
]);

/** Functions that some spreadsheet our sheets are opened in does not know. */
const FORBIDDEN =
  /\b(LET|LAMBDA|XLOOKUP|FILTER|SORTBY|XMATCH|AGGREGATE|N|T|REPT|SIGN|QUOTIENT|FIXED|TYPE|ERROR\.TYPE|CODE|UNICHAR|SUMSQ|TEXTJOIN|SEQUENCE|UNIQUE|INDIRECT|OFFSET|IFS|SWITCH)\(/u;

/** Formulas of a plan without the texts inside them, wherever they stand. */
function formulasOf(plan: SheetPlan): string[] {
  const cells = plan.blocks.flatMap((block) => (block.kind === 'formulas' ? block.rows.flat() : []));
  return [...cells, ...plan.conditionalFormats.map(({ formula }) => formula)].map((formula) => formula.replace(/"[^"]*"/gu, '""'));
}

/** Cells of an area, one by one. */
function cellsOf(address: string): string[] {
  const [, left = '', top = '', right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/u.exec(address) ?? [];
  const number = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const found: string[] = [];
  for (let row = Number(top); row <= Number(bottom); row += 1) {
    for (let column = number(left); column <= number(right); column += 1) found.push(`${String(column)},${String(row)}`);
  }
  return found;
}

/** Every formula without the texts inside it, with its cell. */
function formulaCells(plan: SheetPlan): [string, string][] {
  return plan.blocks.flatMap(({ kind, topLeft, rows }) => {
    const [column = 0, row = 0] = (cellsOf(topLeft)[0] ?? '').split(',').map(Number);
    if (kind === 'values') return [];
    return rows.flatMap((cells, down) =>
      cells.map((formula, right): [string, string] => [
        `${String(column + right)},${String(row + down)}`,
        formula.replace(/"[^"]*"/gu, '""'),
      ]),
    );
  });
}

function blockCells(plan: SheetPlan): string[] {
  return plan.blocks.flatMap(({ topLeft, rows }) => {
    const [first = ''] = cellsOf(topLeft);
    const [column = 0, row = 0] = first.split(',').map(Number);
    return rows.flatMap((cells, down) => cells.map((_, right) => `${String(column + right)},${String(row + down)}`));
  });
}

describe.each(plans)('the plan %s', (_, plan) => {
  test('has formulas that every spreadsheet of today understands', () => {
    for (const formula of formulasOf(plan)) {
      expect(formula).toMatch(/^=/u);
      expect(formula).not.toMatch(FORBIDDEN);
      expect(formula).not.toMatch(/\[|@|\$?[A-Z]+:\$?[A-Z]+(?!\d)|#/u);
      expect(formula.length).toBeLessThan(8000);
    }
  });

  test('uses no function of the add-in where Excel does not allow one, nor inside another one', () => {
    for (const { formula } of plan.conditionalFormats) expect(formula).not.toContain('CERT.');
    for (const formula of formulasOf(plan)) expect(formula).not.toMatch(/CERT\.[A-Z]+\([^()]*(\([^()]*\)[^()]*)*CERT\./u);
  });

  test("takes single answers out of the tables that the add-in's functions give, and spills no table where Excel does not let it", () => {
    const spilling = new Set<string>();
    for (const [cell, formula] of formulaCells(plan)) {
      const bare = formula.replace(/INDEX\((CERT\.[A-Z]+\((?:[^()]|\([^()]*\))*\)),1,1\)/gu, '');
      const calls = [...bare.matchAll(/CERT\.([A-Z]+)\(/gu)].map(([, name]) => name);
      if (calls.length === 0) continue;
      expect(['BREAKDOWN', 'FEETABLE']).toEqual(expect.arrayContaining(calls));
      spilling.add(cell);
    }
    const closed = [...plan.merges, ...plan.tables.map(({ address }) => address)].flatMap(cellsOf);
    expect(closed.filter((cell) => spilling.has(cell))).toEqual([]);
  });

  test('writes no cell twice, and only the first cell of a merged area', () => {
    const written = blockCells(plan);
    expect(new Set(written).size).toBe(written.length);
    const merged = plan.merges.flatMap(cellsOf);
    expect(new Set(merged).size).toBe(merged.length);
    const hidden = new Set(plan.merges.flatMap((address) => cellsOf(address).slice(1)));
    expect(written.filter((cell) => hidden.has(cell))).toEqual([]);
  });

  test('has blocks that are rectangles', () => {
    for (const { rows } of plan.blocks) expect(new Set(rows.map(({ length }: readonly unknown[]) => length)).size).toBe(1);
  });

  test('keeps within what Excel takes for prompts, alerts, lists and names', () => {
    for (const { prompt, alert, rule } of plan.validations) {
      for (const { title, message } of [prompt, alert]) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(message.length).toBeLessThanOrEqual(255);
      }
      if (rule.type === 'list') {
        expect(rule.items.join(',').length).toBeLessThanOrEqual(255);
        for (const item of rule.items) expect(item).not.toContain(',');
      }
    }
    expect(plan.name.length).toBeLessThanOrEqual(26);
    for (const { comment } of plan.names) expect(comment.length).toBeLessThanOrEqual(255);
    for (const text of [plan.print.footerLeft, plan.print.footerCenter]) expect(text.length).toBeLessThanOrEqual(255);
  });

  test('defines every look it uses and uses every look within its font area', () => {
    const area = new Set(cellsOf(plan.font.address));
    for (const { address, style } of plan.styled) {
      expect(plan.styles).toHaveProperty(style);
      expect(cellsOf(address).every((cell) => area.has(cell))).toBe(true);
    }
    expect(blockCells(plan).every((cell) => area.has(cell))).toBe(true);
  });

  test('names every header of a table differently', () => {
    for (const { address } of plan.tables) {
      const [first = ''] = address.split(':');
      const header = plan.blocks.find(({ topLeft }) => topLeft === first)?.rows[0] ?? [];
      expect(header.length).toBeGreaterThan(1);
      expect(new Set(header).size).toBe(header.length);
    }
  });

  test('has a marker that can be read again', () => {
    expect(plan.names[0]?.comment).toContain(`v${String(plan.version)}`);
  });
});

test('sheets offer words that the functions understand with the same meaning', () => {
  for (const locale of LOCALES) {
    for (const [notion, words] of [
      ['judgement', JUDGEMENT_WORDS[locale]],
      ['auditType', AUDIT_TYPE_WORDS[locale]],
      ['part', DAY_PART_WORDS[locale]],
    ] as const) {
      for (const [meaning, word] of Object.entries(words)) {
        expect((WORDS[notion] as Readonly<Record<string, readonly string[]>>)[meaning]).toContain(word);
      }
    }
  }
});

test('a text of the user stays text in the plan', () => {
  const plan = buildScoringSheet({ standard: gbt27922, locale: 'zh-CN', header: { organisation: '=HYPERLINK("x")', auditors: '@me' } });
  const formulas = plan.blocks.filter(({ kind }) => kind === 'formulas').flatMap(({ rows }) => rows.flat());
  expect(formulas).not.toContain('=HYPERLINK("x")');
  expect(plan.blocks.filter(({ kind }) => kind === 'values').flatMap(({ rows }) => rows.flat())).toContain('=HYPERLINK("x")');
});
