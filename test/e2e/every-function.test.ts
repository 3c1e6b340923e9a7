/** Every function in cells through the real runtime: its examples as they are typed, every refusal with its sentence, blanks in all three forms. */
import type { Cell, Matrix } from '../../src/core/cells/cell';
import type { FunctionDefinition } from '../../src/functions/definition';
import { registry } from '../../src/functions/registry';
import { LOCALES } from '../../src/i18n/locale';
import type { CellReading } from '../../workbench/page/workbench-api';
import type { CallCase } from '../differential/support/call-case';
import { paneFrame, readLive } from '../differential/support/live-sheet';
import { placeCases } from '../differential/support/place-cases';
import { callIn, CellFault, refusalOf } from '../support/call';
import { refusalCalls } from '../support/refusal-calls';
import { Bench, type OpenWorkbench } from './support/open-workbench';

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.start();
});
afterAll(() => bench.stop());

/** What a cell shows, an error by its code and sentence. */
const shown = ({ value, error }: CellReading): unknown => (error === undefined ? (value ?? '') : [error.code, error.message]);
const line = ({ id, args }: CallCase): string => `CERT.${id}(${args.map((argument) => JSON.stringify(argument)).join(', ')})`;

/** Answers of the calls in the open workbench, in their order. */
async function answers({ page }: OpenWorkbench, name: string, calls: readonly CallCase[]): Promise<CellReading[][][]> {
  return readLive(page, paneFrame(page), placeCases(name, calls));
}

describe.each(LOCALES)('in %s', (lang) => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await bench.open({ lang });
  });
  afterAll(() => open.page.context().close());

  test('every example gives what it says', async () => {
    const examples = registry.flatMap(({ id, examples: all }) => all.map(({ args, gives }) => ({ id, args, gives })));
    const readings = await answers(open, 'examples', examples);
    const wrong = examples.flatMap((example, index) => {
      const cells = (readings[index] ?? []).map((row) => row.map(shown));
      const { gives } = example;
      const expected = Array.isArray(gives) ? gives : typeof gives === 'object' ? faultOf(example) : [[gives]];
      return JSON.stringify(cells) === JSON.stringify(expected) ? [] : [`${line(example)}: ${JSON.stringify(cells)}`];
    });
    expect(wrong).toEqual([]);
    expect(examples.length).toBeGreaterThan(2 * registry.length - 1);
  });

  test('every refusal shows its error, and beside the cell its sentence', async () => {
    // Without its only required argument Excel does not take a formula in.
    const typed = refusalCalls.filter(({ args }) => args.length === 0 || args.some((argument) => argument !== null));
    expect(refusalCalls.filter(({ id, args, code }) => refusalOf(id, ...args) !== code).map(({ id, code }) => `${id} ${code}`)).toEqual([]);
    const readings = await answers(open, 'refusals', typed);
    const wrong = typed.flatMap((call, index) => {
      const first = readings[index]?.[0]?.[0];
      const actual = first === undefined ? null : shown(first);
      // An error of Excel's own comes back without a sentence of ours.
      const [[expected]] = faultOf(call);
      const same = call.code === 'excel_error' ? first?.error?.code === expected[0] : JSON.stringify(actual) === JSON.stringify(expected);
      return same ? [] : [`${line(call)}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
    });
    expect(wrong).toEqual([]);
    expect(open.pageErrors).toEqual([]);
  });

  /** Error and sentence of a call that is refused, as a whole or in its first cell. */
  function faultOf({ id, args }: CallCase): [[readonly [string, string]]] {
    const fault = thrownOrFirst(() => callIn(lang, id, ...args)[0]?.[0]);
    if (!(fault instanceof CellFault)) throw new Error(`${id} answers ${JSON.stringify(fault)}`);
    return [[[fault.code, fault.message]]];
  }
});

function thrownOrFirst(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return error;
  }
}

/** What counts as the result: a sentence may name the 0 that a desktop hands over. */
const result = ({ value, error }: CellReading): unknown => error?.code ?? value ?? '';

/** Where a blank cell of a desktop, which arrives as 0, must read differently. Each is said in the function's notes. */
const DIFFERENT: Readonly<Record<string, string>> = {
  'GRADE, required blank': '0 is a score: a desktop grades it, the web gives empty text',
  'RANK, required blank': '0 is a score: a desktop ranks it, the web gives empty text',
  'GAP, required blank': '0 is a score: a desktop tells the gap from it, the web gives empty text',
  'MANAGERS, optional blank': '0 certified managers is an answer: a desktop takes a blank for it, on the web the number is not known',
};

const BLANK: Matrix = [[null]];

/** Calls of a function with blank cells: in place of every optional argument, of the first one, and in a row below its columns. */
function blankCalls({ id, parameters, examples }: FunctionDefinition): [string, CallCase][] {
  const example = examples.find(({ gives }) => typeof gives !== 'object' || Array.isArray(gives));
  const args = parameters.map((_, index) => example?.args[index] ?? null);
  const optional = parameters.map(({ optional: may }) => may === true);
  const column = (argument: Cell | Matrix): argument is Matrix => Array.isArray(argument) && argument.length > 1;
  return [
    [`${id}, optional blank`, { id, args: args.map((argument, index) => (optional[index] === true ? BLANK : argument)) }],
    [`${id}, required blank`, { id, args: args.map((argument, index) => (index === 0 ? BLANK : argument)) }],
    [
      `${id}, blank row`,
      { id, args: args.map((argument) => (column(argument) ? [...argument, (argument[0] ?? []).map(() => null)] : argument)) },
    ],
  ];
}

test('blank cells mean the same on desktop and web, but where the notes say otherwise', async () => {
  const calls = registry.flatMap(blankCalls);
  const open = await bench.open();
  const byMode: string[][] = [];
  for (const mode of ['desktop', 'web', 'empty'] as const) {
    await open.page.evaluate((wanted) => window.workbench.setBlankMode(wanted), mode);
    const readings = await answers(
      open,
      mode,
      calls.map(([, call]) => call),
    );
    byMode.push(readings.map((cells) => JSON.stringify(cells.map((row) => row.map(result)))));
  }
  const [desktop = [], web = [], empty = []] = byMode;
  expect(empty).toEqual(web);
  const differing = calls.flatMap(([name], index) => (desktop[index] === web[index] ? [] : [name]));
  expect(differing.sort()).toEqual(Object.keys(DIFFERENT).sort());
  for (const name of differing) {
    const notes = registry.find(({ id }) => name.startsWith(`${id},`))?.notes ?? [];
    expect(notes.some((note) => note['zh-CN'].includes('桌面') && note['en-US'].includes('desktop'))).toBe(true);
  }
  await open.page.context().close();
});
