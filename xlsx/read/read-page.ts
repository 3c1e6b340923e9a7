import type { NameSnapshot } from '../snapshot';
import { PAPER } from '../write-page';
import { at, attribute, children, flag, numeric, textOf, type Element } from './xml-tree';

const INCH = 72;
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** The page set-up by Office.js's names. The print area and repeated rows are names of the file. */
export function readPage(sheet: Element, names: readonly NameSnapshot[]): Readonly<Record<string, unknown>> {
  const setUp = at(sheet, 'pageSetup');
  const options = at(sheet, 'printOptions');
  const paper = numeric(setUp, 'paperSize');
  const firstPage = flag(setUp, 'useFirstPageNumber') ? numeric(setUp, 'firstPageNumber') : undefined;
  const zoom = zoomOf(sheet, setUp);
  const breaks = readBreaks(sheet);
  const headersFooters = sectionsOf(at(sheet, 'headerFooter'));
  return {
    orientation: attribute(setUp, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: Object.keys(PAPER).find((name) => PAPER[name] === paper) ?? 'A4',
    ...(zoom === null ? {} : { zoom }),
    ...(flag(options, 'horizontalCentered') ? { centerHorizontally: true } : {}),
    ...(flag(options, 'verticalCentered') ? { centerVertically: true } : {}),
    ...(flag(setUp, 'blackAndWhite') ? { blackAndWhite: true } : {}),
    ...(attribute(setUp, 'pageOrder') === 'overThenDown' ? { printOrder: 'OverThenDown' } : {}),
    ...(firstPage === undefined ? {} : { firstPageNumber: firstPage }),
    ...(breaks.length === 0 ? {} : { horizontalPageBreaks: breaks }),
    ...namedParts(names),
    margins: marginsOf(at(sheet, 'pageMargins')),
    ...(Object.keys(headersFooters).length === 0 ? {} : { headersFooters }),
  };
}

/** Rows, counted from 0, that begin a page. */
function readBreaks(sheet: Element): number[] {
  return children(at(sheet, 'rowBreaks'), 'brk').flatMap((element) => numeric(element, 'id') ?? []);
}

function zoomOf(sheet: Element, setUp: Element | null): object | null {
  if (!flag(at(sheet, 'sheetPr', 'pageSetUpPr'), 'fitToPage')) {
    const scale = numeric(setUp, 'scale');
    return scale === undefined || scale === 100 ? null : { scale };
  }
  const [wide, tall] = [numeric(setUp, 'fitToWidth') ?? 1, numeric(setUp, 'fitToHeight') ?? 1];
  return { ...(wide === 0 ? {} : { horizontalFitToPages: wide }), ...(tall === 0 ? {} : { verticalFitToPages: tall }) };
}

function marginsOf(margins: Element | null): Record<string, number> {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const inches = numeric(margins, side);
      // To the hundredth of a point: files hold inches.
      return inches === undefined ? [] : [[side, Math.round(inches * INCH * 100) / 100]];
    }),
  );
}

function namedParts(names: readonly NameSnapshot[]): Record<string, string> {
  const found = (name: string): string => names.find((entry) => entry.name === name)?.refersTo ?? '';
  const area = withoutSheet(found('_xlnm.Print_Area'));
  const titles = found('_xlnm.Print_Titles')
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/u)
    .map(withoutSheet);
  const rows = titles.find((part) => /^\$?\d+:\$?\d+$/u.test(part));
  const columns = titles.find((part) => /^\$?[A-Z]+:\$?[A-Z]+$/u.test(part));
  return {
    ...(area === '' ? {} : { printArea: area }),
    ...(rows === undefined ? {} : { titleRows: rows }),
    ...(columns === undefined ? {} : { titleColumns: columns }),
  };
}

const withoutSheet = (reference: string): string => reference.replace(/^.*!/u, '');

/** `&Lleft&Cmiddle&Rright`; an ampersand of the text is written twice. */
function sectionsOf(element: Element | null): Record<string, string> {
  const found: Record<string, string> = {};
  for (const part of ['Header', 'Footer'] as const) {
    const text = textOf(at(element, `odd${part}`));
    let place = 'Center';
    for (const [piece] of text.matchAll(/&[\s\S]|[^&]+|&$/gu)) {
      const next = { '&L': 'Left', '&C': 'Center', '&R': 'Right' }[piece];
      if (next !== undefined) place = next;
      else found[place + part] = (found[place + part] ?? '') + piece;
    }
  }
  return found;
}
