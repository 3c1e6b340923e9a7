import { LOCALES } from '../../../src/i18n/locale';
import { markerText, parseMarker, type Marker } from '../../../src/sheets';

test('a marker reads as what kind of sheet this is', () => {
  expect(markerText({ kind: 'scoring', version: 1, subject: 'GB/T 27922-2011', locale: 'zh-CN' })).toBe(
    'CERT 评分表 · v1 · GB/T 27922-2011 · zh-CN',
  );
});

test.each(LOCALES.flatMap((locale) => (['scoring', 'fees'] as const).map((kind): Marker => ({ kind, version: 12, subject: 'x', locale }))))(
  'the marker of %j can be read again',
  (marker) => {
    expect(parseMarker(` ${markerText(marker)} `)).toEqual(marker);
  },
);

test.each([
  '',
  'CERT',
  'CERT 评分表 · v1 · x',
  'CERT 评分表 · vx · x · zh-CN',
  'CERT 评分表 · v1 · x · fr-FR',
  'CERT Scoring · v1 · x · zh-CN',
  '评分表 · v1 · x · zh-CN',
])('%j is no marker of ours', (text) => {
  expect(parseMarker(text)).toBeNull();
});
