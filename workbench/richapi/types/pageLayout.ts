import { invalidArgument } from '../../workbook/apiError';
import { areaAddress, parseAddress } from '../../workbook/address';
import type { PrintSetup } from '../../workbook/sheetFacts';
import { apiType, type ApiDefinition } from '../apiType';
import type { Host } from '../host';
import { isRange, type SheetObject } from '../objects';
import { text } from './arguments';

/** Points per unit of PageLayout.setPrintMargins. */
const UNIT: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** Office.js's properties and where the set-up keeps them, with Excel's defaults. */
const PLAIN = {
  Orientation: ['orientation', 'Portrait'],
  PaperSize: ['paperSize', 'A4'],
  Zoom: ['zoom', { scale: 100 }],
  CenterHorizontally: ['centerHorizontally', false],
  CenterVertically: ['centerVertically', false],
  BlackAndWhite: ['blackAndWhite', false],
  DraftMode: ['draftMode', false],
  PrintGridlines: ['printGridlines', false],
  PrintHeadings: ['printHeadings', false],
  PrintOrder: ['printOrder', 'DownThenOver'],
  FirstPageNumber: ['firstPageNumber', ''],
} as const satisfies Record<string, readonly [keyof PrintSetup, unknown]>;

const MARGINS = {
  TopMargin: 'top',
  BottomMargin: 'bottom',
  LeftMargin: 'left',
  RightMargin: 'right',
  HeaderMargin: 'header',
  FooterMargin: 'footer',
} as const;

const print = (host: Host, sheetId: string): PrintSetup => host.facts(sheetId).print ?? {};

function change(host: Host, sheetId: string, member: string, patch: PrintSetup): void {
  host.setFact(`PageLayout.${member}`, sheetId, 'print', { ...print(host, sheetId), ...patch });
}

function address(value: unknown, member: string): string {
  if (isRange(value)) return areaAddress(value.area, true);
  const parsed = parseAddress(String(value).replace(/,.*/, ''));
  if (parsed === null) throw invalidArgument(`PageLayout.${member}`, `${String(value)} is not an address.`);
  return String(value);
}

type Definition = ApiDefinition<SheetObject>;
const get: Record<string, NonNullable<Definition['get']>[string]> = {};
const set: Record<string, NonNullable<Definition['set']>[string]> = {};
for (const [name, [key, fallback]] of Object.entries(PLAIN)) {
  get[name] = ({ sheetId }, host) => print(host, sheetId)[key] ?? fallback;
  set[name] = ({ sheetId }, value, host) => {
    change(host, sheetId, key, { [key]: value });
  };
}
for (const [name, key] of Object.entries(MARGINS)) {
  get[name] = ({ sheetId }, host) => print(host, sheetId).margins?.[key] ?? 54;
  set[name] = ({ sheetId }, value, host) => {
    change(host, sheetId, name, { margins: { ...print(host, sheetId).margins, [key]: Number(value) } });
  };
}

export const PageLayout = apiType<SheetObject>({
  get,
  set,
  nav: { HeadersFooters: ({ sheetId }) => ({ type: 'HeaderFooterGroup', sheetId }) as SheetObject },
  call: {
    SetPrintArea: ({ sheetId }, [value], host) => {
      change(host, sheetId, 'setPrintArea', { printArea: address(value, 'setPrintArea') });
      return null;
    },
    SetPrintTitleRows: ({ sheetId }, [value], host) => {
      change(host, sheetId, 'setPrintTitleRows', { titleRows: address(value, 'setPrintTitleRows') });
      return null;
    },
    SetPrintTitleColumns: ({ sheetId }, [value], host) => {
      change(host, sheetId, 'setPrintTitleColumns', { titleColumns: address(value, 'setPrintTitleColumns') });
      return null;
    },
    SetPrintMargins: ({ sheetId }, args, host) => {
      const factor = UNIT[text(args, 0, 'PageLayout.setPrintMargins')];
      if (factor === undefined) throw invalidArgument('PageLayout.setPrintMargins');
      const given = Object.entries((args[1] ?? {}) as Record<string, unknown>).flatMap(([key, value]) =>
        typeof value === 'number' ? [[key, value * factor] as const] : [],
      );
      change(host, sheetId, 'setPrintMargins', { margins: { ...print(host, sheetId).margins, ...Object.fromEntries(given) } });
      return null;
    },
  },
});

export const HeaderFooterGroup = apiType<SheetObject>({
  get: { State: () => 'Default', UseSheetMargins: () => true, UseSheetScale: () => true },
  nav: { DefaultForAllPages: ({ sheetId }) => ({ type: 'HeaderFooter', sheetId }) as SheetObject },
});

const PLACES = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'] as const;

export const HeaderFooter = apiType<SheetObject>({
  get: Object.fromEntries(
    PLACES.map((place) => [place, ({ sheetId }: SheetObject, host: Host) => print(host, sheetId).headersFooters?.[place] ?? '']),
  ),
  set: Object.fromEntries(
    PLACES.map((place) => [
      place,
      ({ sheetId }: SheetObject, value: unknown, host: Host) => {
        change(host, sheetId, place, { headersFooters: { ...print(host, sheetId).headersFooters, [place]: String(value) } });
      },
    ]),
  ),
});
