import type { BorderLook, BorderSide, CellLook } from '../snapshot';
import { readColor, type Palette } from './read-color';
import { at, attribute, children, flag, numeric, type Element } from './xml-tree';

/** How the cells of a workbook look, by the numbers under which its sheets know the looks. */
export interface StyleBook {
  look(styleId: number): CellLook;
  /** Of conditional formats. */
  difference(id: number): CellLook;
}

/** Formats that every program knows by number. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  49: '@',
};

const LINE: Readonly<Record<string, BorderLook['style']>> = {
  medium: 'medium',
  thick: 'thick',
  double: 'thick',
  dashed: 'dashed',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  slantDashDot: 'dashed',
  dotted: 'dotted',
  dashDotDot: 'dotted',
  mediumDashDotDot: 'dotted',
};
const SIDES: readonly BorderSide[] = ['left', 'right', 'top', 'bottom'];

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  fill: 'left',
  justify: 'left',
  centerContinuous: 'center',
  distributed: 'center',
};
const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = { top: 'top', center: 'center', justify: 'top', distributed: 'center' };

export function readStyles(styles: Element | null, palette: Palette): StyleBook {
  const formats = new Map(
    children(at(styles, 'numFmts'), 'numFmt').map((format) => [numeric(format, 'numFmtId'), attribute(format, 'formatCode')]),
  );
  const list = (name: string): Element[] => children(at(styles, name));
  const [fonts, fills, borders, xfs, dxfs] = [list('fonts'), list('fills'), list('borders'), list('cellXfs'), list('dxfs')] as const;
  const normal = fontOf(fonts[0] ?? null, palette);
  const entry = (elements: readonly Element[], xf: Element, name: string): Element | null => elements[numeric(xf, name) ?? 0] ?? null;
  const lookOf = (xf: Element): CellLook => {
    const format = numeric(xf, 'numFmtId') ?? 0;
    const numberFormat = formats.get(format) ?? BUILT_IN[format];
    return {
      ...(numberFormat === undefined || numberFormat === 'General' ? {} : { numberFormat }),
      ...without(fontOf(entry(fonts, xf, 'fontId'), palette), normal),
      ...alignmentOf(at(xf, 'alignment')),
      ...fillOf(at(entry(fills, xf, 'fillId'), 'patternFill'), 'fgColor', palette),
      ...(flag(at(xf, 'protection'), 'locked', true) ? {} : { unlocked: true }),
      ...(flag(at(xf, 'protection'), 'hidden') ? { hiddenFormula: true } : {}),
      ...bordersOf(entry(borders, xf, 'borderId'), palette),
    };
  };
  const looks = xfs.map(lookOf);
  return {
    look: (styleId) => looks[styleId] ?? {},
    difference: (id) => {
      const dxf = dxfs[id] ?? null;
      return { ...fontOf(at(dxf, 'font'), palette), ...fillOf(at(dxf, 'fill', 'patternFill'), 'bgColor', palette) };
    },
  };
}

/** Name and size of the workbook's normal font are nothing of a cell's own. */
function without(font: CellLook, normal: CellLook): CellLook {
  const { fontName, fontSize, ...rest } = font;
  return {
    ...rest,
    ...(fontName === undefined || fontName === normal.fontName ? {} : { fontName }),
    ...(fontSize === undefined || fontSize === normal.fontSize ? {} : { fontSize }),
  };
}

function fontOf(font: Element | null, palette: Palette): CellLook {
  const set = (name: string): boolean => at(font, name) !== null && flag(at(font, name), 'val', true);
  const color = readColor(at(font, 'color'), palette);
  const underline = at(font, 'u');
  const [name, size] = [attribute(at(font, 'name'), 'val'), numeric(at(font, 'sz'), 'val')];
  return {
    ...(color === undefined ? {} : { color }),
    ...(set('b') ? { bold: true } : {}),
    ...(set('i') ? { italic: true } : {}),
    ...(underline !== null && attribute(underline, 'val') !== 'none' ? { underline: true } : {}),
    ...(set('strike') ? { strikethrough: true } : {}),
    ...(name === undefined ? {} : { fontName: name }),
    ...(size === undefined ? {} : { fontSize: size }),
  };
}

function fillOf(fill: Element | null, colorName: string, palette: Palette): CellLook {
  const pattern = attribute(fill, 'patternType');
  if (fill === null || pattern === 'none' || pattern === 'gray125') return {};
  const color = readColor(at(fill, colorName), palette);
  return color === undefined ? {} : { fill: color };
}

function alignmentOf(alignment: Element | null): CellLook {
  const horizontal = HORIZONTAL[attribute(alignment, 'horizontal') ?? ''];
  const vertical = VERTICAL[attribute(alignment, 'vertical') ?? ''];
  const indent = numeric(alignment, 'indent') ?? 0;
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(flag(alignment, 'wrapText') ? { wrap: true } : {}),
    ...(indent === 0 ? {} : { indent }),
  };
}

function bordersOf(border: Element | null, palette: Palette): CellLook {
  const drawn = SIDES.flatMap((side): [BorderSide, BorderLook][] => {
    const line = at(border, side);
    const style = attribute(line, 'style');
    if (style === undefined || style === 'none') return [];
    return [[side, { style: LINE[style] ?? 'thin', color: readColor(at(line, 'color'), palette) ?? '#000000' }]];
  });
  return drawn.length === 0 ? {} : { borders: Object.fromEntries(drawn) };
}
