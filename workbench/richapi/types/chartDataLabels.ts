import type { DataLabels } from '../../workbook/sheetFacts';
import { apiType } from '../apiType';
import type { Host } from '../host';
import type { ChartObject } from '../objects';
import { change, factsOf } from './chartFacts';

export function changeLabels(object: ChartObject, host: Host, patch: Partial<DataLabels>): void {
  const { dataLabels = { showValue: false } } = factsOf(object, host);
  change(object, host, 'ChartDataLabels', { dataLabels: { ...dataLabels, ...patch } });
}

export const ChartDataLabels = apiType<ChartObject>({
  get: {
    ShowValue: (object, host) => factsOf(object, host).dataLabels?.showValue === true,
    Position: (object, host) => factsOf(object, host).dataLabels?.position ?? 'None',
    NumberFormat: (object, host) => factsOf(object, host).dataLabels?.numberFormat ?? 'General',
  },
  set: {
    ShowValue: (object, value, host) => {
      changeLabels(object, host, { showValue: value === true });
    },
    Position: (object, value, host) => {
      changeLabels(object, host, { position: String(value) });
    },
    NumberFormat: (object, value, host) => {
      changeLabels(object, host, { numberFormat: String(value) });
    },
  },
});
