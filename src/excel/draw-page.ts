import type { SheetPlan } from '../sheets/plan';

const MARGINS = { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2, header: 0.7, footer: 0.7 } as const;

/** Queues tab colour, frozen rows and the page set-up: A4, one page wide. */
export function drawPage(sheet: Excel.Worksheet, { tabColor, frozenRows, print }: SheetPlan): void {
  sheet.tabColor = tabColor;
  sheet.showGridlines = false;
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation ?? 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = zoomOf(print);
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(print.area);
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(print.titleRows);
  pageLayout.setPrintMargins('Centimeters', MARGINS);
  const page = pageLayout.headersFooters.defaultForAllPages;
  page.leftFooter = print.footerLeft.replaceAll('&', '&&');
  page.centerFooter = print.footerCenter;
  if (print.footerRight !== undefined) page.rightFooter = print.footerRight.replaceAll('&', '&&');
  for (const row of print.pageBreaks ?? []) sheet.horizontalPageBreaks.add(`A${String(row)}`);
}

function zoomOf({ onePage, pageBreaks }: SheetPlan['print']): Excel.PageLayoutZoomOptions {
  if (onePage === true) return { horizontalFitToPages: 1, verticalFitToPages: 1 };
  return pageBreaks === undefined ? { horizontalFitToPages: 1 } : { scale: 100 };
}
