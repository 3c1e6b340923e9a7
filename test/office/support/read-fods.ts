import { readFileSync } from 'node:fs';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { columnName } from '../../../workbench/workbook/address';

/** What a cell shows in LibreOffice; an error by its code. */
export type Calculated = string | number | boolean;

const TABLE = 'urn:oasis:names:tc:opendocument:xmlns:table:1.0';
const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
const CALC_EXTENSION = 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0';
const TEXT = 'urn:oasis:names:tc:opendocument:xmlns:text:1.0';

/** Cells of every sheet of a flat OpenDocument spreadsheet, by sheet and address; empty ones are left out. */
export function readFods(file: string): ReadonlyMap<string, ReadonlyMap<string, Calculated>> {
  const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml');
  return new Map(
    [...document.getElementsByTagNameNS(TABLE, 'table')].map((table) => [table.getAttributeNS(TABLE, 'name') ?? '', readTable(table)]),
  );
}

function readTable(table: Element): Map<string, Calculated> {
  const cells = new Map<string, Calculated>();
  let row = 0;
  for (const element of table.getElementsByTagNameNS(TABLE, 'table-row')) {
    // A chart holds a table of its own.
    if (tableOf(element) !== table) continue;
    const repeated = repeats(element, 'number-rows-repeated');
    let column = 0;
    for (const cell of children(element)) {
      const width = repeats(cell, 'number-columns-repeated');
      const value = valueOf(cell);
      if (value !== null) {
        for (let right = 0; right < width; right++)
          for (let down = 0; down < repeated; down++) cells.set(`${columnName(column + right)}${String(row + down + 1)}`, value);
      }
      column += width;
    }
    row += repeated;
  }
  return cells;
}

function tableOf(row: Element): Element | null {
  let parent = row.parentNode;
  while (parent !== null && !(parent.namespaceURI === TABLE && (parent as Element).localName === 'table')) parent = parent.parentNode;
  return parent as Element | null;
}

function children(row: Element): Element[] {
  return [...row.childNodes].filter(
    (node): node is Element =>
      node.nodeType === 1 && node.namespaceURI === TABLE && /^(covered-)?table-cell$/u.test((node as Element).localName ?? ''),
  );
}

const repeats = (element: Element, name: string): number => Number(element.getAttributeNS(TABLE, name) ?? 1) || 1;

function valueOf(cell: Element): Calculated | null {
  const type = cell.getAttributeNS(OFFICE, 'value-type');
  if (type === null || type === '') return null;
  if (cell.getAttributeNS(CALC_EXTENSION, 'value-type') === 'error') return shownText(cell);
  if (type === 'boolean') return cell.getAttributeNS(OFFICE, 'boolean-value') === 'true';
  // Kept apart from the shown text where a formula made it; the shown one has elements in place of repeated blanks.
  if (type === 'string') return cell.getAttributeNS(OFFICE, 'string-value') ?? shownText(cell);
  if (type === 'date') return cell.getAttributeNS(OFFICE, 'date-value') ?? '';
  return Number(cell.getAttributeNS(OFFICE, 'value'));
}

const shownText = (cell: Element): string =>
  [...cell.getElementsByTagNameNS(TEXT, 'p')].map((paragraph) => paragraph.textContent ?? '').join('\n');
