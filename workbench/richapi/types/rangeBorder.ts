import type { Border, BorderDescr, BorderStyle } from '@odoo/o-spreadsheet';
import { invalidArgument } from '../../workbook/apiError';
import { columnCount, rowCount } from '../../workbook/area';
import { apiType } from '../apiType';
import type { Host } from '../host';
import type { BorderObject } from '../objects';
import { toHex } from './color';

/** Where the engine draws an edge, and on which cell and side it can be read back. */
const EDGE: Readonly<Record<string, { position: string; side: keyof Border; last: boolean }>> = {
  EdgeTop: { position: 'top', side: 'top', last: false },
  EdgeBottom: { position: 'bottom', side: 'bottom', last: true },
  EdgeLeft: { position: 'left', side: 'left', last: false },
  EdgeRight: { position: 'right', side: 'right', last: true },
  InsideHorizontal: { position: 'h', side: 'bottom', last: false },
  InsideVertical: { position: 'v', side: 'right', last: false },
};

const STYLE: Readonly<Record<string, BorderStyle | null>> = {
  None: null,
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dotted',
  Dot: 'dotted',
  Double: 'thick',
  SlantDashDot: 'dashed',
};
const WEIGHT: Readonly<Record<string, BorderStyle>> = { Hairline: 'thin', Thin: 'thin', Medium: 'medium', Thick: 'thick' };

function drawn({ range, edge }: BorderObject, host: Host): BorderDescr | undefined {
  const info = EDGE[edge];
  if (info === undefined) return undefined;
  const { left, right, top, bottom } = host.cells.bounded(range.sheetId, range.area);
  const position = { sheetId: range.sheetId, col: info.last ? right : left, row: info.last ? bottom : top };
  return host.getters.getCellBorder(position)?.[info.side];
}

function draw(border: BorderObject, host: Host, style: BorderStyle | null, color: string): void {
  const { range, edge } = border;
  const position = EDGE[edge]?.position ?? '';
  // A single row has no horizontal lines inside, a single column no vertical ones.
  if ((position === 'h' && rowCount(range.area) === 1) || (position === 'v' && columnCount(range.area) === 1)) return;
  if (style === null && drawn(border, host) === undefined) return;
  const target = [host.cells.bounded(range.sheetId, range.area)];
  host.run('RangeBorder', 'SET_ZONE_BORDERS', {
    sheetId: range.sheetId,
    target,
    border: style === null ? { position } : { position, style, color },
  });
}

export const RangeBorder = apiType<BorderObject>({
  get: {
    SideIndex: ({ edge }) => edge,
    Style: (border, host) => {
      const style = drawn(border, host)?.style;
      if (style === undefined) return 'None';
      return { thin: 'Continuous', medium: 'Continuous', thick: 'Continuous', dashed: 'Dash', dotted: 'Dot' }[style];
    },
    Weight: (border, host) =>
      ({ thin: 'Thin', medium: 'Medium', thick: 'Thick', dashed: 'Thin', dotted: 'Thin' })[drawn(border, host)?.style ?? 'thin'],
    Color: (border, host) => drawn(border, host)?.color ?? '#000000',
  },
  set: {
    Style: (border, value, host) => {
      const style = STYLE[String(value)];
      if (style === undefined) throw invalidArgument('RangeBorder.style');
      draw(border, host, style, drawn(border, host)?.color ?? '#000000');
    },
    Weight: (border, value, host) => {
      const style = WEIGHT[String(value)];
      if (style === undefined) throw invalidArgument('RangeBorder.weight');
      draw(border, host, style, drawn(border, host)?.color ?? '#000000');
    },
    Color: (border, value, host) => {
      draw(border, host, drawn(border, host)?.style ?? 'thin', toHex(value, 'RangeBorder.color'));
    },
  },
});
