import type { Style } from 'excelize-wasm';
import { firstCell, lastCell } from './address';
import { must, type OpenFile } from './file';
import type { BorderSide, CellLook, SheetSnapshot } from './snapshot';

/** The library's numbers for lines. */
const LINE = { thin: 1, medium: 2, dashed: 3, dotted: 4, thick: 5 } as const;

/** The font of cells without one of their own; a style that sets only a weight would have neither name nor size. */
const NORMAL_FONT = { fontName: 'Calibri', fontSize: 11 };

const rgb = (color: string): string => color.replace('#', '');

/** Gives looks out as the library's styles, each once in a workbook. */
export class Styles {
  private readonly known = new Map<string, number>();

  constructor(private readonly open: OpenFile) {}

  idOf(look: CellLook): number {
    const key = JSON.stringify(look);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { style } = must('A cell style', this.open.file.NewStyle(styleOf({ ...NORMAL_FONT, ...look })));
    this.known.set(key, style);
    return style;
  }
}

export function writeLooks({ file }: OpenFile, { name, looks }: SheetSnapshot, styles: Styles): void {
  for (const { range, look } of looks)
    must(`The look of ${name}!${range}`, file.SetCellStyle(name, firstCell(range), lastCell(range), styles.idOf(look)));
}

export function writeMerges({ file }: OpenFile, { name, merges }: SheetSnapshot): void {
  for (const range of merges) must(`${name}!${range}`, file.MergeCell(name, firstCell(range), lastCell(range)));
}

/** The look of a cell; conditional formats use the same, less of it. */
export function styleOf(look: CellLook): Style {
  return {
    ...(look.numberFormat === undefined ? {} : { CustomNumFmt: look.numberFormat }),
    ...(look.fill === undefined ? {} : { Fill: { Type: 'pattern', Pattern: 1, Color: [rgb(look.fill)] } }),
    ...fontOf(look),
    ...alignmentOf(look),
    ...protectionOf(look),
    ...bordersOf(look),
  };
}

function fontOf({ color, bold, italic, underline, strikethrough, fontName, fontSize }: CellLook): Pick<Style, 'Font'> {
  const font = {
    ...(color === undefined ? {} : { Color: rgb(color) }),
    ...(bold === true ? { Bold: true } : {}),
    ...(italic === true ? { Italic: true } : {}),
    ...(underline === true ? { Underline: 'single' } : {}),
    ...(strikethrough === true ? { Strike: true } : {}),
    ...(fontName === undefined ? {} : { Family: fontName }),
    ...(fontSize === undefined ? {} : { Size: fontSize }),
  };
  return Object.keys(font).length === 0 ? {} : { Font: font };
}

function alignmentOf({ horizontal, vertical, wrap, indent }: CellLook): Pick<Style, 'Alignment'> {
  const alignment = {
    ...(horizontal === undefined ? {} : { Horizontal: horizontal }),
    ...(vertical === undefined ? {} : { Vertical: vertical }),
    ...(wrap === true ? { WrapText: true } : {}),
    ...(indent === undefined || indent === 0 ? {} : { Indent: indent }),
  };
  return Object.keys(alignment).length === 0 ? {} : { Alignment: alignment };
}

function protectionOf({ unlocked, hiddenFormula }: CellLook): Pick<Style, 'Protection'> {
  if (unlocked !== true && hiddenFormula !== true) return {};
  return { Protection: { Locked: unlocked !== true, Hidden: hiddenFormula === true } };
}

function bordersOf({ borders = {} }: CellLook): Pick<Style, 'Border'> {
  const sides = Object.entries(borders) as [BorderSide, NonNullable<(typeof borders)[BorderSide]>][];
  if (sides.length === 0) return {};
  return { Border: sides.map(([Type, { style, color }]) => ({ Type, Style: LINE[style], Color: rgb(color) })) };
}
