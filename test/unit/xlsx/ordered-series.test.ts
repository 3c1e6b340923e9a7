import { orderedSeries } from '../../../xlsx/package/ordered-series';

const series = (...settings: string[]): string => `<ser>${settings.join('')}</ser>`;
const IDX = '<idx val="0"></idx>';
const MARKER = '<marker><size val="5"></size><spPr></spPr></marker>';
const LABELS = '<dLbls><spPr></spPr><showVal val="0"/></dLbls>';
const INVERT = '<invertIfNegative val="0"></invertIfNegative>';
const VALUES = '<val><numRef><f>A1:A2</f></numRef></val>';
const SMOOTH = '<smooth val="0"/>';

test.each([
  ['lineChart', series(IDX, MARKER, LABELS, VALUES, SMOOTH)],
  ['barChart', series(IDX, INVERT, LABELS, VALUES)],
  ['pieChart', series(IDX, LABELS, VALUES)],
])('a series of a %s holds what it may, in order', (kind, expected) => {
  const given = series(IDX, LABELS, MARKER, INVERT, VALUES, SMOOTH);
  expect(orderedSeries(`<x><${kind}>${given}${given}</${kind}></x>`)).toBe(`<x><${kind}>${expected}${expected}</${kind}></x>`);
});

test('a kind it does not know stays as it is', () => {
  const surface = `<surfaceChart>${series(SMOOTH, IDX)}</surfaceChart>`;
  expect(orderedSeries(surface)).toBe(surface);
});
