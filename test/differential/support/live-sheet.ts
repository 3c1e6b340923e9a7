import type { Frame, Page } from 'playwright-core';
import { cellInput } from '../../../src/excel/cell-input';
import type { CellReading } from '../../../workbench/page/workbench-api';
import { difference, type Outcome, type Shown } from './outcome';
import { address, liveText, type Input, type PlacedSheet } from './place-cases';
import { Comparison } from './report';

type Written = string | number | boolean;

/** Placed cases answered by the real runtime, and compared. */
export async function compareLive(page: Page, pane: Frame, placed: PlacedSheet): Promise<Comparison> {
  const comparison = new Comparison(placed.id);
  const readings = await readLive(page, pane, placed);
  placed.cases.forEach((one, index) => {
    const actual: Outcome = (readings[index] ?? []).map((line) => line.map(shown));
    comparison.add(one.call, difference(one.expected, actual, { codes: true }), liveText(one));
  });
  return comparison;
}

/** Placed cases typed into the workbench by Office.js in one request; what the cells of each answer show, case by case. */
export async function readLive(page: Page, pane: Frame, { id, inputs, cases, rows, columns }: PlacedSheet): Promise<CellReading[][][]> {
  const grid = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): Written => written(inputs.get(address(row, column)) ?? '')),
  );
  for (const one of cases) {
    const line = grid[one.row];
    if (line !== undefined) line[one.column] = `=${liveText(one)}`;
  }
  await writeGrid(pane, id, grid);
  const places = cases.map((one) =>
    one.expected.map((cells, down) => cells.map((_, right) => address(one.row + down, one.column + right))),
  );
  const readings = await readAll(page, id, places);
  await deleteSheet(pane, id);
  return readings;
}

function written(input: Input): Written {
  if (typeof input === 'object') return input.formula;
  return typeof input === 'string' ? cellInput(input) : input;
}

function shown(reading: CellReading | undefined): Shown {
  if (reading?.error !== undefined) return { error: reading.error.code };
  return reading?.value ?? '';
}

/** Runs in the add-in's own frame, where Office.js is. */
async function writeGrid(pane: Frame, name: string, grid: readonly (readonly Written[])[]): Promise<void> {
  await pane.evaluate(
    async ([sheetName, formulas]) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(sheetName);
        sheet.getRangeByIndexes(0, 0, formulas.length, formulas[0]?.length ?? 0).formulas = formulas.map((line) => [...line]);
        await context.sync();
      });
    },
    [name, grid] as const,
  );
}

async function deleteSheet(pane: Frame, name: string): Promise<void> {
  await pane.evaluate(async (sheetName) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).delete();
      await context.sync();
    });
  }, name);
}

function readAll(page: Page, name: string, places: readonly (readonly (readonly string[])[])[]): Promise<CellReading[][][]> {
  return page.evaluate(
    async ([sheetName, addresses]) => {
      await window.workbench.idle();
      return addresses.map((answer) => answer.map((line) => line.map((place) => window.workbench.read(sheetName, place))));
    },
    [name, places] as const,
  );
}

export const paneFrame = (page: Page): Frame => {
  const frame = page.frames().find((candidate) => candidate.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('the add-in has no frame');
  return frame;
};
