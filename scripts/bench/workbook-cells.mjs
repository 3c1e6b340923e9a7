/**
 * A workbook full of CERT cells: from the writing of the formulas until every answer stands in its cell, through Office.js, the
 * spreadsheet and the real runtime. GRADE against a function that hands its argument back, in turns, and both sizes in one run.
 */
import { openWorkbench } from './open.mjs';
import { table } from './tables.mjs';

const IDENTITY = 'BENCHIDENTITY';
const NAMES = [IDENTITY, 'GRADE'];
/** Rounds by number of cells; of a hundred thousand single formulas one takes its time. */
const SIZES = [
  { cells: 10_000, rounds: 3 },
  { cells: 100_000, rounds: 1 },
];

/** @typedef {'one call for the column' | 'one call for each cell'} Layout */

/** @type {readonly Layout[]} */
const LAYOUTS = ['one call for the column', 'one call for each cell'];

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
export async function workbookCells(browser, url) {
  const page = await openWorkbench(browser, url, addIdentity);
  page.setDefaultTimeout(0);
  const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'));
  if (!pane) throw new Error('The add-in has no frame.');
  const rows = [['layout', 'cells', 'identity, ms', 'GRADE, ms', 'GRADE ÷ identity', 'GRADE, µs a cell', 'growth of GRADE']];
  for (const layout of LAYOUTS) {
    /** @type {number | null} */
    let smaller = null;
    for (const { cells, rounds } of SIZES) {
      /** @type {Record<string, number[]>} */
      const times = { [IDENTITY]: [], GRADE: [] };
      await fill(page, pane, 'GRADE', layout, 1000); // warms up
      for (let round = 0; round < rounds; round += 1)
        for (const name of round % 2 === 0 ? NAMES : [...NAMES].reverse()) times[name]?.push(await fill(page, pane, name, layout, cells));
      const [identity, grade] = NAMES.map((name) => median(times[name] ?? []));
      if (identity === undefined || grade === undefined) throw new Error('nothing was measured');
      const growth = smaller === null ? '–' : `${(grade / smaller).toFixed(1)} for 10 times the cells`;
      const perCell = ((grade / cells) * 1000).toFixed(1);
      rows.push([layout, String(cells), identity.toFixed(0), grade.toFixed(0), (grade / identity).toFixed(2), perCell, growth]);
      smaller = grade;
    }
  }
  await page.close();
  return table(rows);
}

/**
 * Makes the identity function known to the runtime and, by its metadata, to the spreadsheet.
 *
 * @param {import('playwright-core').Page} page
 */
async function addIdentity(page) {
  await page.route('**/functions.js', async (route) => {
    const response = await route.fetch();
    const body = `${await response.text()}\nCustomFunctions.associate('${IDENTITY}', (value) => value);`;
    await route.fulfill({ response, body });
  });
  await page.route(/functions(\.[\w-]+)?\.json$/, async (route) => {
    const response = await route.fetch();
    const metadata = await response.json();
    const grade = metadata.functions.find((/** @type {{ id: string }} */ { id }) => id === 'GRADE');
    const [score] = grade.parameters;
    metadata.functions.push({ ...grade, id: IDENTITY, name: IDENTITY, parameters: [score] });
    await route.fulfill({ response, json: metadata });
  });
}

/**
 * Milliseconds from writing the formulas until the last answer is in its cell.
 *
 * @param {import('playwright-core').Page} page
 * @param {import('playwright-core').Frame} pane
 * @param {string} name
 * @param {Layout} layout
 * @param {number} cells
 */
async function fill(page, pane, name, layout, cells) {
  await pane.evaluate(writeScores, cells);
  const start = performance.now();
  await pane.evaluate(writeFormulas, { name, cells, whole: layout === 'one call for the column' });
  const last = await page.evaluate(async (row) => {
    await window.workbench.idle();
    return window.workbench.read('bench', `B${row}`).value;
  }, cells);
  const ms = performance.now() - start;
  if (last === null || last === '' || String(last).startsWith('#')) throw new Error(`${name} of ${cells} cells ended with ${String(last)}`);
  await pane.evaluate(removeSheet);
  return ms;
}

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Runs in the add-in's frame.
 *
 * @param {number} cells
 */
async function writeScores(cells) {
  await globalThis.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('bench');
    const values = Array.from({ length: cells }, (_, index) => [(index % 10_001) / 100]);
    sheet.getRange(`A1:A${cells}`).values = values;
    await context.sync();
  });
}

/**
 * Runs in the add-in's frame.
 *
 * @param {{ name: string, cells: number, whole: boolean }} work
 */
async function writeFormulas({ name, cells, whole }) {
  await globalThis.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('bench');
    if (whole) sheet.getRange('B1').formulas = [[`=CERT.${name}(A1:A${cells})`]];
    else sheet.getRange(`B1:B${cells}`).formulas = Array.from({ length: cells }, (_, index) => [`=CERT.${name}(A${index + 1})`]);
    await context.sync();
  });
}

/** Runs in the add-in's frame. */
async function removeSheet() {
  await globalThis.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('bench').delete();
    await context.sync();
  });
}
