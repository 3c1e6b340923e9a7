import type { ChartSnapshot, CornerSnapshot } from '../snapshot';

/** English metric units per point. */
const EMU = 12_700;

/**
 * A sheet's drawing with its charts where they belong.
 *
 * The library takes the size of a chart and finds its other corner itself, from heights that rows have in no program.
 */
export function placedCharts(xml: string, charts: readonly ChartSnapshot[]): string {
  let index = 0;
  return xml.replace(/<xdr:from>[\s\S]*?<\/xdr:to>/gu, (anchor) => {
    const chart = charts[index++];
    return chart === undefined ? anchor : `<xdr:from>${corner(chart.from)}</xdr:from><xdr:to>${corner(chart.to)}</xdr:to>`;
  });
}

function corner({ column, row, x, y }: CornerSnapshot): string {
  const offset = (points: number): string => String(Math.round(points * EMU));
  return (
    `<xdr:col>${String(column)}</xdr:col><xdr:colOff>${offset(x)}</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>${offset(y)}</xdr:rowOff>`
  );
}
