import { readFileSync } from 'node:fs';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { unzip } from '../../../xlsx/package/zip';

/** A cell as the file holds it; the formula without its equals sign. */
export interface StoredCell {
  readonly formula: string | null;
  /** Range of an array formula. */
  readonly array: string | null;
  readonly value: string | number;
}

/** Cells of every sheet of an .xlsx file, by sheet and address, as any program that opens it finds them. */
export async function readXlsx(file: string): Promise<ReadonlyMap<string, ReadonlyMap<string, StoredCell>>> {
  const parts = await unzip(new Uint8Array(readFileSync(file)));
  const xml = (path: string) => new DOMParser().parseFromString(new TextDecoder().decode(parts.get(path)), 'text/xml');
  const texts = parts.has('xl/sharedStrings.xml') ? [...xml('xl/sharedStrings.xml').getElementsByTagName('si')].map(textOf) : [];
  const targets = new Map(
    [...xml('xl/_rels/workbook.xml.rels').getElementsByTagName('Relationship')].map((relation) => [
      relation.getAttribute('Id') ?? '',
      relation.getAttribute('Target') ?? '',
    ]),
  );
  return new Map(
    [...xml('xl/workbook.xml').getElementsByTagName('sheet')].map((sheet) => {
      const target = targets.get(sheet.getAttribute('r:id') ?? '') ?? '';
      const cells = [...xml(`xl/${target}`).getElementsByTagName('c')].map((cell): [string, StoredCell] => [
        cell.getAttribute('r') ?? '',
        storedCell(cell, texts),
      ]);
      return [sheet.getAttribute('name') ?? '', new Map(cells)];
    }),
  );
}

function storedCell(cell: Element, texts: readonly string[]): StoredCell {
  const formula = cell.getElementsByTagName('f')[0] ?? null;
  const text = cell.getElementsByTagName('v')[0]?.textContent ?? '';
  const type = cell.getAttribute('t') ?? 'n';
  const value = type === 's' ? (texts[Number(text)] ?? '') : type === 'n' && text !== '' ? Number(text) : text;
  return { formula: formula?.textContent ?? null, array: formula?.getAttribute('ref') ?? null, value };
}

/** A text may come in runs of different looks. */
const textOf = (item: Element): string => [...item.getElementsByTagName('t')].map(({ textContent }) => textContent ?? '').join('');
