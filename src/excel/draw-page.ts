import type { SheetPlan } from '../sheets/plan';

const MARGINS = { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2, header: 0.7, footer: 0.7 } as const;

/** Queues tab colour, frozen rows and the page set-up: A4, one page wide. */
export function drawPage(sheet: Excel.Worksheet, { tabColor, frozenRows, print }: SheetPlan): void {
  sheet.tabColor = tabColor;
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(frozenRows);
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation ?? 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(print.area);
  pageLayout.setPrintTitleRows(print.titleRows);
  pageLayout.setPrintMargins('Centimeters', MARGINS);
  const page = pageLayout.headersFooters.defaultForAllPages;
  page.leftFooter = print.footerLeft.replaceAll('&', '&&');
  page.centerFooter = print.footerCenter;
}
