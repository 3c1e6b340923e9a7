import { must, type OpenFile } from './file';
import type { SheetSnapshot } from './snapshot';

/** Numbers of paper sizes. */
export const PAPER: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 };
const INCH = 72;

interface PageSetUp {
  readonly orientation?: string;
  readonly paperSize?: string;
  readonly zoom?: { readonly scale?: number; readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number };
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly blackAndWhite?: boolean;
  readonly printOrder?: string;
  readonly firstPageNumber?: unknown;
  readonly horizontalPageBreaks?: readonly number[];
  readonly margins?: Readonly<Record<string, number>>;
  readonly headersFooters?: Readonly<Record<string, string>>;
}

export function writePage({ file }: OpenFile, { name, print }: SheetSnapshot): void {
  const page = print as PageSetUp;
  const fit = fitOf(page);
  must(
    `The page set-up of ${name}`,
    file.SetPageLayout(name, {
      Size: PAPER[page.paperSize ?? 'A4'] ?? 9,
      Orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
      ...(page.blackAndWhite === true ? { BlackAndWhite: true } : {}),
      ...(page.printOrder === 'OverThenDown' ? { PageOrder: 'overThenDown' } : {}),
      ...(typeof page.firstPageNumber === 'number' ? { FirstPageNumber: page.firstPageNumber } : {}),
      ...(fit ?? (page.zoom?.scale === undefined ? {} : { AdjustTo: page.zoom.scale })),
    }),
  );
  if (fit !== null) must(`The page set-up of ${name}`, file.SetSheetProps(name, { FitToPage: true }));
  for (const row of page.horizontalPageBreaks ?? []) must(`The page breaks of ${name}`, file.InsertPageBreak(name, `A${String(row + 1)}`));
  must(`The margins of ${name}`, file.SetPageMargins(name, marginsOf(page)));
  const header = sections(page, 'Header');
  const footer = sections(page, 'Footer');
  if (header !== '' || footer !== '')
    must(`The header and footer of ${name}`, file.SetHeaderFooter(name, { OddHeader: header, OddFooter: footer }));
}

/** Pages to fit on; 0 stands for as many as it takes. */
function fitOf({ zoom }: PageSetUp): { FitToWidth: number; FitToHeight: number } | null {
  const { horizontalFitToPages, verticalFitToPages } = zoom ?? {};
  if (horizontalFitToPages === undefined && verticalFitToPages === undefined) return null;
  return { FitToWidth: horizontalFitToPages ?? 0, FitToHeight: verticalFitToPages ?? 0 };
}

function marginsOf({ margins = {}, centerHorizontally, centerVertically }: PageSetUp) {
  const inches = (side: string, fallback: number): number => (margins[side] ?? fallback) / INCH;
  return {
    Left: inches('left', 50.4),
    Right: inches('right', 50.4),
    Top: inches('top', 54),
    Bottom: inches('bottom', 54),
    Header: inches('header', 21.6),
    Footer: inches('footer', 21.6),
    ...(centerHorizontally === true ? { Horizontally: true } : {}),
    ...(centerVertically === true ? { Vertically: true } : {}),
  };
}

function sections({ headersFooters = {} }: PageSetUp, part: 'Header' | 'Footer'): string {
  return (['Left', 'Center', 'Right'] as const)
    .map((place) => {
      const text = headersFooters[`${place}${part}`] ?? '';
      return text === '' ? '' : `&${place.charAt(0)}${text}`;
    })
    .join('');
}
