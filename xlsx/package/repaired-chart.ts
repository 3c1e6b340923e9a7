import type { ChartSnapshot } from '../snapshot';
import { orderedSeries } from './ordered-series';

/** Settings of an axis of categories, which the library also gives to the first axis of a scatter chart, one of values. */
const OF_CATEGORIES = /<(auto|lblAlgn|lblOffset|noMultiLvlLbl)\b[^>]*>\s*<\/\1>/gu;

/**
 * A chart without what the library writes into every one – parts of a third dimension, settings of other kinds, names as
 * references – and with what it leaves out of a radar: the look of its lines.
 */
export function repairedChart(xml: string, chart: ChartSnapshot): string {
  const plain = xml
    .replace(/<view3D>[\s\S]*?<\/backWall>/u, '')
    .replace(/<tx><strRef><f>([\s\S]*?)<\/f><\/strRef><\/tx>/gu, '<tx><v>$1</v></tx>')
    .replace(/<valAx>[\s\S]*?<\/valAx>/gu, (axis) => axis.replace(OF_CATEGORIES, ''));
  if (plain.includes('<radarChart>')) return orderedSeries(repairedRadar(plain, chart));
  return orderedSeries(plain.includes('<lineChart>') ? repairedLine(plain, chart) : plain);
}

/** Lines have marks only where their kind says so; without a word, programs draw what they like. */
function repairedLine(xml: string, { type }: ChartSnapshot): string {
  if (type === 'LineMarkers') return xml.replace(/<ser>(?:(?!<marker>)[\s\S])*?<\/ser>/gu, (series) => withMarker(series, CIRCLE));
  return xml.replace(/<marker>[\s\S]*?<\/marker>/gu, '').replace(/<ser>[\s\S]*?<\/ser>/gu, (series) => withMarker(series, NO_MARK));
}

const CIRCLE = '<marker><symbol val="circle"/><size val="5"/></marker>';
const NO_MARK = '<marker><symbol val="none"/></marker>';
const withMarker = (series: string, marker: string): string => series.replace('</ser>', `${marker}</ser>`);

function repairedRadar(xml: string, { type, series }: ChartSnapshot): string {
  let index = 0;
  return xml
    .replace(/<radarStyle val="[^"]*">/u, `<radarStyle val="${type === 'RadarFilled' ? 'filled' : 'marker'}">`)
    .replace(/<ser>[\s\S]*?<\/tx>/gu, (start) => start + radarLook(type, series[index++]?.color));
}

function radarLook(type: string, color: string | undefined): string {
  const fill = color === undefined ? '' : `<a:solidFill><a:srgbClr val="${color.replace('#', '')}"/></a:solidFill>`;
  const outline = fill === '' ? '' : `<a:ln w="25400">${fill}</a:ln>`;
  const area = type === 'RadarFilled' ? fill : '';
  const look = outline === '' ? '' : `<spPr>${area}${outline}</spPr>`;
  if (type === 'Radar') return `${look}<marker><symbol val="none"/></marker>`;
  if (type === 'RadarFilled') return look;
  return `${look}<marker><symbol val="circle"/><size val="5"/>${fill === '' ? '' : `<spPr>${fill}</spPr>`}</marker>`;
}
