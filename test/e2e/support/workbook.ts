import type { Page } from 'playwright-core';
import type { CellReading } from '../../../workbench/page/workbench-api';

/** The workbook in the page, by sheet name and A1 address or by the sheet-scoped names of our sheets. */
export class Workbook {
  constructor(private readonly page: Page) {}

  sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.workbench.sheetNames());
  }

  /** Reads a cell once every function has answered. */
  read(sheet: string, a1: string): Promise<CellReading> {
    return this.page.evaluate(
      async ([name, address]) => {
        await window.workbench.idle();
        return window.workbench.read(name, address);
      },
      [sheet, a1] as const,
    );
  }

  async value(sheet: string, a1: string): Promise<CellReading['value']> {
    return (await this.read(sheet, a1)).value;
  }

  async text(sheet: string, a1: string): Promise<string> {
    return (await this.read(sheet, a1)).text;
  }

  /** Types into a cell as a user would; throws when validation refuses it. */
  async type(sheet: string, a1: string, text: string): Promise<void> {
    const accepted = await this.tryType(sheet, a1, text);
    if (!accepted) throw new Error(`${sheet}!${a1} refused "${text}"`);
  }

  /** Types into a cell as a user would; false when validation or protection refuses it. */
  tryType(sheet: string, a1: string, text: string): Promise<boolean> {
    return this.page.evaluate(([name, address, content]) => window.workbench.write(name, address, content).accepted, [
      sheet,
      a1,
      text,
    ] as const);
  }

  select(sheet: string, a1: string): Promise<void> {
    return this.page.evaluate(([name, address]) => window.workbench.select(name, address), [sheet, a1] as const);
  }

  /** The address a sheet-scoped name refers to, e.g. `E8:E23`. */
  async addressOf(sheet: string, name: string): Promise<string> {
    const refersTo = await this.page.evaluate(
      ([sheetName, wanted]) =>
        window.workbench.excel
          .snapshot()
          .sheets.find((candidate) => candidate.name === sheetName)
          ?.names.find((candidate) => candidate.name === wanted)?.refersTo,
      [sheet, name] as const,
    );
    if (refersTo === undefined) throw new Error(`${sheet} has no name ${name}`);
    return refersTo.slice(refersTo.lastIndexOf('!') + 1).replaceAll('$', '');
  }

  /** Addresses of the cells of a named column, top to bottom. */
  async cellsOf(sheet: string, name: string): Promise<readonly string[]> {
    const [start = '', end = start] = (await this.addressOf(sheet, name)).split(':');
    const column = start.replace(/\d+/u, '');
    const first = Number(start.slice(column.length));
    const last = Number(end.replace(/\D+/gu, ''));
    return Array.from({ length: last - first + 1 }, (_, index) => `${column}${first + index}`);
  }

  /** The value of the one cell a sheet-scoped name refers to. */
  async named(sheet: string, name: string): Promise<CellReading['value']> {
    return this.value(sheet, await this.addressOf(sheet, name));
  }

  /** Everything a sheet holds, as plain data. */
  snapshotOf(sheet: string): Promise<unknown> {
    return this.page.evaluate(async (name) => {
      await window.workbench.idle();
      return window.workbench.excel.snapshot().sheets.find((candidate) => candidate.name === name);
    }, sheet);
  }

  /** Cells of a sheet whose value is an error, as `A1 #VALUE!`. */
  errorsOn(sheet: string): Promise<readonly string[]> {
    return this.page.evaluate(async (name) => {
      await window.workbench.idle();
      const cells = window.workbench.excel.snapshot().sheets.find((candidate) => candidate.name === name)?.cells ?? {};
      return Object.entries(cells)
        .filter(([, { value }]) => typeof value === 'string' && /^#[A-Z/0]+[!?]?$/u.test(value))
        .map(([address, { value }]) => `${address} ${String(value)}`);
    }, sheet);
  }
}
