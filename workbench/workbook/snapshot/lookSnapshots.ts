import type { Border, CellPosition } from '@odoo/o-spreadsheet';
import type { BorderLook, BorderSide, CellLook } from '../../../xlsx/snapshot';
import type { SheetSnapshot } from '../../contract';
import type { Host } from '../../richapi/host';
import { areaAddress } from '../address';
import type { CellStyle } from '../cellStyle';

const VERTICAL = { top: 'top', middle: 'center', bottom: 'bottom' } as const;
const SIDES: readonly BorderSide[] = ['left', 'right', 'top', 'bottom'];

/** Runs of equal looks along each row, of cells that do not look plain. */
export function lookSnapshots(host: Host, sheetId: string): SheetSnapshot['looks'] {
  const { right, bottom } = formattedCorner(host, sheetId);
  const runs: { range: string; look: CellLook }[] = [];
  for (let row = 0; row <= bottom; row++) {
    const keys = Array.from({ length: right + 1 }, (_, col) => JSON.stringify(lookOf(host, { sheetId, col, row })));
    for (let left = 0; left <= right;) {
      const key = keys[left] ?? '{}';
      let end = left;
      while (keys[end + 1] === key) end++;
      if (key !== '{}') runs.push({ range: areaAddress({ left, right: end, top: row, bottom: row }), look: JSON.parse(key) as CellLook });
      left = end + 1;
    }
  }
  return runs;
}

/** Last column and row with a cell of their own; a line around a plain cell belongs to its neighbour too. */
function formattedCorner(host: Host, sheetId: string): { right: number; bottom: number } {
  const positions = host.getters.getCells(sheetId).map(({ id }) => host.getters.getCellPosition(id));
  return {
    right: positions.reduce((last, { col }) => Math.max(last, col), -1),
    bottom: positions.reduce((last, { row }) => Math.max(last, row), -1),
  };
}

function lookOf(host: Host, position: CellPosition): CellLook {
  const { sheetId, col, row } = position;
  const style: CellStyle = host.cells.styleOf(sheetId, col, row);
  const numberFormat = host.cells.numberFormatOf(sheetId, col, row);
  return {
    ...(numberFormat === 'General' ? {} : { numberFormat }),
    ...fontOf(style),
    ...alignmentOf(style),
    ...(style.fillColor === undefined || style.fillColor === '' ? {} : { fill: style.fillColor }),
    ...(style.unlocked === true ? { unlocked: true } : {}),
    ...(style.hiddenFormula === true ? { hiddenFormula: true } : {}),
    ...bordersOf(host.getters.getCellBorder(position)),
  };
}

export function fontOf(style: CellStyle): CellLook {
  return {
    ...(style.textColor === undefined || style.textColor === '' ? {} : { color: style.textColor }),
    ...(style.bold === true ? { bold: true } : {}),
    ...(style.italic === true ? { italic: true } : {}),
    ...(style.underline === true ? { underline: true } : {}),
    ...(style.strikethrough === true ? { strikethrough: true } : {}),
    ...(style.fontName === undefined ? {} : { fontName: style.fontName }),
    ...(style.fontSize === undefined ? {} : { fontSize: style.fontSize }),
  };
}

function alignmentOf({ align, verticalAlign, wrapping, indent }: CellStyle): CellLook {
  return {
    ...(align === undefined ? {} : { horizontal: align }),
    ...(verticalAlign === undefined ? {} : { vertical: VERTICAL[verticalAlign] }),
    ...(wrapping === 'wrap' ? { wrap: true } : {}),
    ...(indent === undefined ? {} : { indent }),
  };
}

function bordersOf(border: Border | null): Pick<CellLook, 'borders'> {
  const drawn = SIDES.flatMap((side): [BorderSide, BorderLook][] => {
    const line = border?.[side];
    return line === undefined ? [] : [[side, { style: line.style, color: line.color }]];
  });
  return drawn.length === 0 ? {} : { borders: Object.fromEntries(drawn) };
}
