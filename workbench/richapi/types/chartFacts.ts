import { itemNotFound } from '../../workbook/apiError';
import type { ChartFacts } from '../../workbook/sheetFacts';
import type { Host } from '../host';
import type { ChartObject } from '../objects';
import { toDefinition, withEngineRanges } from './chartDefinition';

export const chart = (sheetId: string, chartId: string): ChartObject => ({ type: 'Chart', sheetId, chartId });

export function factsOf({ sheetId, chartId }: ChartObject, host: Host): ChartFacts {
  const facts = host.facts(sheetId).charts?.[chartId];
  if (facts === undefined || !host.getters.isChartDefined(chartId)) throw itemNotFound('Chart');
  return { ...facts, ...withEngineRanges(facts, host.getters.getChartDefinition(chartId)) };
}

export function change(object: ChartObject, host: Host, member: string, patch: Partial<ChartFacts>): void {
  const { sheetId, chartId } = object;
  const facts: ChartFacts = { ...factsOf(object, host), ...patch };
  host.run(member, 'UPDATE_CHART', {
    sheetId,
    chartId,
    figureId: host.getters.getFigureIdFromChartId(chartId),
    definition: toDefinition(facts),
  });
  host.setFact(member, sheetId, 'charts', { ...host.facts(sheetId).charts, [chartId]: facts });
}
