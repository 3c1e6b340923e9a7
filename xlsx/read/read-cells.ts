import { firstCell } from '../address';
import type { CellSnapshot, SheetSnapshot } from '../snapshot';
import { shownFormula } from '../stored-formula';
import { attribute, at, children, textOf, type Element } from './xml-tree';

export interface CellSources {
  /** The workbook's shared texts. */
  readonly texts: readonly string[];
  readonly numberFormatOf: (styleId: number) => string | undefined;
  /** The formula of a cell that shares it with others: written once, at the first of them. */
  readonly sharedFormula: (address: string) => string;
  readonly namespace: string;
}

export function readCells(sheet: Element, sources: CellSources): SheetSnapshot['cells'] {
  const found: Record<string, CellSnapshot> = {};
  for (const row of children(at(sheet, 'sheetData'), 'row')) {
    for (const cell of children(row, 'c')) {
      const address = attribute(cell, 'r') ?? '';
      const snapshot = cellOf(cell, address, sources);
      if (snapshot !== null) found[address] = snapshot;
    }
  }
  return found;
}

function cellOf(cell: Element, address: string, sources: CellSources): CellSnapshot | null {
  const formula = formulaOf(cell, address, sources);
  const value = valueOf(cell, sources.texts);
  if (formula === undefined && (value === null || value === '')) return null;
  const spill = attribute(at(cell, 'f'), 'ref');
  const numberFormat = sources.numberFormatOf(Number(attribute(cell, 's') ?? 0));
  return {
    value,
    ...(attribute(cell, 't') === 'e' ? { isError: true } : {}),
    ...(formula === undefined ? {} : { formula }),
    ...(spill !== undefined && isArray(cell) && firstCell(spill) !== spill ? { spill } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

const isArray = (cell: Element): boolean => attribute(at(cell, 'f'), 't') === 'array';

function formulaOf(cell: Element, address: string, { sharedFormula, namespace }: CellSources): string | undefined {
  const element = at(cell, 'f');
  if (element === null) return undefined;
  const own = textOf(element);
  const text = own === '' && attribute(element, 't') === 'shared' ? sharedFormula(address) : own;
  return text === '' ? undefined : shownFormula(text, namespace);
}

function valueOf(cell: Element, texts: readonly string[]): CellSnapshot['value'] {
  const type = attribute(cell, 't') ?? 'n';
  if (type === 'inlineStr') return richText(at(cell, 'is'));
  const element = at(cell, 'v');
  if (element === null) return null;
  const text = textOf(element);
  if (type === 's') return texts[Number(text)] ?? '';
  if (type === 'b') return text === '1' || text === 'true';
  if (type === 'n') return text === '' ? null : Number(text);
  return text;
}

/** A text that may come in runs of different looks; how it is read aloud is no part of it. */
export function richText(item: Element | null): string {
  return children(item)
    .map((part) => (part.localName === 't' ? textOf(part) : part.localName === 'r' ? textOf(at(part, 't')) : ''))
    .join('');
}
