import { at, attribute, children, numeric, type Element } from './xml-tree';

/** Colours of the workbook's theme, in the order by which cells name them. */
export type Palette = readonly (string | undefined)[];

/** Cells count light before dark, the theme the other way round. */
const ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'] as const;
/** Text and background of the theme are what a plain cell has anyway. */
const PLAIN = 2;

export function readPalette(theme: Element | null): Palette {
  const scheme = at(theme, 'themeElements', 'clrScheme');
  return ORDER.map((name) => {
    const color = children(at(scheme, name))[0] ?? null;
    const hex = attribute(color, 'lastClr') ?? attribute(color, 'val');
    return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
  });
}

/** A colour as `#RRGGBB`, or undefined for one that is the program's own. */
export function readColor(element: Element | null, palette: Palette): string | undefined {
  const rgb = attribute(element, 'rgb');
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  const theme = numeric(element, 'theme');
  const tint = numeric(element, 'tint') ?? 0;
  const base = theme === undefined || (theme < PLAIN && tint === 0) ? undefined : palette[theme];
  return base === undefined ? undefined : tinted(base, tint);
}

/** Darker below zero, lighter above. */
function tinted(hex: string, tint: number): string {
  const parts = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  const mixed = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
