import fc from 'fast-check';
import { buildFindingsSheet, buildScoringSheet, FINDING_NAMES, SCORING_NAMES, syncFindings } from '../../src/sheets';
import { deductionsOf } from '../../src/sheets/findings/deductions';
import { listedFindings } from '../../src/sheets/findings/listed';
import { gbt27922 } from '../../src/standards';
import { PlainSheet } from '../support/plain-sheet';

const JUDGEMENTS = { 'zh-CN': ['未评', '符合', '不符合', '不适用'], 'en-US': ['unscored', 'conforming', 'nonconforming', 'n/a'] } as const;

/** What happens to an audit between two looks at the list; in few rows, so that things meet. */
type Step =
  | { readonly what: 'judge'; readonly sheet: number; readonly line: number; readonly word: number }
  | { readonly what: 'special'; readonly sheet: number; readonly line: number; readonly text: string }
  | { readonly what: 'write'; readonly line: number; readonly column: number; readonly text: string }
  | { readonly what: 'number'; readonly sheet: number; readonly line: number };

const WRITTEN = ['descriptions', 'causes', 'corrections', 'actions', 'owners', 'verifiers', 'severity'] as const;
const sheet = fc.nat(1);
const text = fc.constantFrom('x', '=1+1', '整改', "it's", ' ');
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ what: fc.constant('judge' as const), sheet, line: fc.nat(5), word: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('special' as const), sheet, line: fc.nat(4), text: fc.constantFrom('', '违规') }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('write' as const), line: fc.nat(12), column: fc.nat(WRITTEN.length - 1), text }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('number' as const), sheet, line: fc.nat(5) }) },
);
const rounds = fc.array(fc.array(step, { maxLength: 12 }), { minLength: 1, maxLength: 4 });
const locales = fc.constantFrom('zh-CN', 'en-US');

fc.configureGlobal({ numRuns: 30 });

function audit(locale: 'zh-CN' | 'en-US') {
  const scoring = ['A', "B's (2)"].map((name) => new PlainSheet(buildScoringSheet({ standard: gbt27922, locale }), name));
  const list = new PlainSheet(buildFindingsSheet({ locale, subject: gbt27922.designation, capacity: 80 }), 'NC');
  const sheets = [...scoring, list];
  return {
    scoring,
    list,
    read: () => sheets.map((one) => one.read()),
    apply: (edits: ReturnType<typeof syncFindings>['edits']) => sheets.forEach((one) => one.apply(edits)),
  };
}

function take(step: Step, { scoring, list }: ReturnType<typeof audit>, locale: 'zh-CN' | 'en-US'): void {
  if (step.what === 'write') list.type(FINDING_NAMES[WRITTEN[step.column] ?? 'causes'], step.line, guarded(step.text));
  else if (step.what === 'judge') scoring[step.sheet]?.type(SCORING_NAMES.judgements, step.line, JUDGEMENTS[locale][step.word] ?? '');
  else if (step.what === 'special') scoring[step.sheet]?.type(SCORING_NAMES.specialTexts, step.line, step.text);
  else scoring[step.sheet]?.type(SCORING_NAMES.findingNumbers, step.line, 'my own');
}

/** Text as a cell holds it. */
function guarded(value: string): string {
  return value.startsWith('=') ? `'${value}` : value;
}

test('whatever is judged, written and listed in turn: once is enough, every deduction has one row, no word of the user changes', () => {
  fc.assert(
    fc.property(rounds, locales, (all, locale) => {
      const book = audit(locale);
      for (const steps of all) {
        for (const one of steps) take(one, book, locale);
        const mine = WRITTEN.map((key) => book.list.column(FINDING_NAMES[key]));
        const numbersBefore = book.scoring.map((one) => one.column(SCORING_NAMES.findingNumbers));
        const sync = syncFindings(book.read());
        book.apply(sync.edits);
        const again = syncFindings(book.read());
        expect([again.edits, again.added, again.noRoom]).toEqual([[], [], []]);
        const rows = listedFindings(book.list.read());
        const keys = rows.map(({ sheet: name, id, specialLine }) => `${name} ${String(id ?? specialLine)}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
        for (const one of book.scoring) {
          for (const { id, line, kind } of deductionsOf(one.read(), locale).listed) {
            expect(keys).toContain(`${one.name} ${String(kind === 'special' ? line : id)}`);
          }
        }
        WRITTEN.forEach((key, index) => {
          const now = book.list.column(FINDING_NAMES[key]);
          mine[index]?.forEach((was, line) => {
            if (was !== '') expect(now[line]).toBe(was);
          });
        });
        book.scoring.forEach((one, index) => {
          const now = one.column(SCORING_NAMES.findingNumbers);
          numbersBefore[index]?.forEach((was, line) => {
            if (was === 'my own') expect(now[line]).toBe('my own');
          });
        });
      }
    }),
  );
});

test('a row once listed is never taken away, and its number never changes', () => {
  fc.assert(
    fc.property(rounds, (all) => {
      const book = audit('zh-CN');
      let known: readonly string[] = [];
      for (const steps of all) {
        for (const one of steps) take(one, book, 'zh-CN');
        book.apply(syncFindings(book.read()).edits);
        const now = listedFindings(book.list.read()).map(
          ({ number, sheet: name, id, specialLine }) => `${number} ${name} ${String(id ?? specialLine)}`,
        );
        for (const row of known) expect(now).toContain(row);
        known = now;
      }
    }),
  );
});
