import { DEFAULT_LOCALE, helpers } from '@odoo/o-spreadsheet';

/** Values a format has to survive: the engine throws, or turns the cell into an error, when it cannot read a format. */
const PROBES = [1234.567, -0.5, 0, 45292.5, 'text'] as const;

const known = new Map<string, string>();

/**
 * The nearest number format the engine can display, empty for none.
 *
 * The original is kept beside it for the API (see cellStyle.ts); here only the looks are at stake.
 */
export function toEngineFormat(excelFormat: string): string {
  let engineFormat = known.get(excelFormat);
  if (engineFormat === undefined) {
    engineFormat = candidates(excelFormat).find(isDisplayable) ?? '';
    known.set(excelFormat, engineFormat);
  }
  return engineFormat;
}

function candidates(format: string): string[] {
  if (/^(general)?$/i.test(format)) return [];
  const plain = simplify(format);
  return [format, plain, simplify(format.split(';')[0] ?? ''), decimalsOnly(plain)];
}

/** Drops what only colours, pads or localises. */
function simplify(format: string): string {
  return (
    format
      .replace(/\[(?:[a-z]+\d*|dbnum\d|[<>=]+[^\]]*|\$-[^\]]*)\]/gi, '')
      .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"')
      .replace(/[_*]./g, '')
      // An escaped character is a literal one.
      .replace(/\\(.)/g, '"$1"')
      .replace(/\?/g, '#')
      .replace(/General/gi, '0.##')
  );
}

function decimalsOnly(format: string): string {
  return /[#0][#0,.]*%?/.exec(format)?.[0] ?? '';
}

function isDisplayable(format: string): boolean {
  if (format === '') return false;
  try {
    return PROBES.every((value) => !String(helpers.formatValue(value, { format, locale: DEFAULT_LOCALE })).startsWith('#'));
  } catch {
    // Not a fault: this is how the engine says that it cannot read the format.
    return false;
  }
}
