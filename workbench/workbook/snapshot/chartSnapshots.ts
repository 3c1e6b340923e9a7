import type { ChartSnapshot, CornerSnapshot } from '../../../xlsx/snapshot';
import type { SheetSnapshot } from '../../contract';
import type { Host } from '../../richapi/host';
import type { ChartObject } from '../../richapi/objects';
import { chart, factsOf } from '../../richapi/types/chartFacts';
import { placeOf, anchorAt, POINTS } from '../../richapi/types/chartPlace';
import { fullAddress, parseAddress } from '../address';

const LEGEND: Readonly<Record<string, ChartSnapshot['legend']>> = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' };

export function chartSnapshots(host: Host, sheetId: string): SheetSnapshot['charts'] {
  return Object.keys(host.facts(sheetId).charts ?? {})
    .filter((id) => host.getters.isChartDefined(id))
    .map((id) => chartSnapshot(host, chart(sheetId, id)));
}

function chartSnapshot(host: Host, object: ChartObject): ChartSnapshot {
  const { name, type, title, legend, series, labels, axes, dataLabels } = factsOf(object, host);
  const { left, top, width, height } = placeOf(object, host);
  return {
    name,
    type,
    title: title.visible ? title.text : '',
    series: series
      .filter(({ values }) => values !== '')
      .map((entry) => ({
        name: entry.title,
        values: withSheet(host, object.sheetId, entry.values),
        ...(entry.color === undefined ? {} : { color: entry.color }),
      })),
    categories: labels === null ? null : withSheet(host, object.sheetId, labels),
    legend: legend.visible ? (LEGEND[legend.position] ?? 'right') : null,
    valueAxis: { ...axes.y },
    categoryAxis: { ...axes.x },
    ...(dataLabels?.showValue === true ? { dataLabels: true } : {}),
    from: corner(host, object.sheetId, left, top),
    to: corner(host, object.sheetId, left + width, top + height),
  };
}

/** The engine names the sheet only where it is another one. */
function withSheet(host: Host, sheetId: string, address: string): string {
  const parsed = parseAddress(address);
  if (parsed === null) return address;
  return fullAddress(parsed.sheetName ?? host.getters.getSheetName(sheetId), parsed.area, true);
}

function corner(host: Host, sheetId: string, left: number, top: number): CornerSnapshot {
  const { col, row, offset } = anchorAt(sheetId, left, top, host);
  return { column: col, row, x: offset.x * POINTS, y: offset.y * POINTS };
}
