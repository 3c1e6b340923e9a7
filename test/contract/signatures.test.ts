import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isLater, sinceOf } from '../../src/functions/reference/since';
import { registry } from '../../src/functions/registry';
import { breaks, signatureOf, type Signature } from './signatures';

/** One file a release, written by `node scripts/record-signatures.mjs` and never changed again. */
const FOLDER = path.join('test', 'golden');
const FILE = /^signatures-(\d+\.\d+\.\d+)\.json$/u;

const releases = readdirSync(FOLDER).flatMap((file) => {
  const version = FILE.exec(file)?.[1];
  return version === undefined ? [] : [{ version, signatures: JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8')) as Signature[] }];
});

test('the first release is on record', () => {
  const [first] = releases.filter(({ version }) => version === '0.1.0');
  expect(first?.signatures.map(({ id }) => id)).toEqual([
    'GRADE',
    'RANK',
    'SCORE',
    'LEVEL',
    'BREAKDOWN',
    'GAP',
    'BAND',
    'PERSONDAYS',
    'FEE',
    'FEETABLE',
  ]);
});

test.each(releases)('formulas written for $version still mean the same', ({ signatures }) => {
  expect(breaks(signatures, registry.map(signatureOf))).toEqual([]);
});

test.each(releases)('what came after $version says so', ({ version, signatures }) => {
  for (const definition of registry) {
    const released = signatures.find(({ id }) => id === definition.id);
    expect([definition.id, isLater(definition.since, version)]).toEqual([definition.id, released === undefined]);
    for (const [place, parameter] of definition.parameters.entries()) {
      const about = `${definition.id} ${parameter.name}`;
      expect([about, isLater(sinceOf(definition, parameter), version)]).toEqual([about, place >= (released?.parameters.length ?? 0)]);
    }
  }
});

test.each([
  ['0.2.0', '0.1.0', true],
  ['0.1.0', '0.1.0', false],
  ['0.10.0', '0.9.1', true],
  ['1.0.0', '0.9.9', true],
  ['0.9.9', '1.0.0', false],
])('%s comes after %s: %s', (version, than, later) => {
  expect(isLater(version, than)).toBe(later);
});

describe('a difference is told by name', () => {
  const released: Signature[] = [
    {
      id: 'FEE',
      parameters: [
        { name: 'headcount', optional: false },
        { name: 'auditType', optional: true },
      ],
    },
  ];
  const [headcount = { name: '', optional: false }, auditType = { name: '', optional: true }] = released[0]?.parameters ?? [];

  test.each<[string, Signature['parameters'], readonly string[]]>([
    ['nothing changed', [headcount, auditType], []],
    ['an optional argument at the end', [headcount, auditType, { name: 'card', optional: true }], []],
    ['an argument removed', [headcount], ['CERT.FEE, argument 2: auditType is gone']],
    [
      'two exchanged',
      [auditType, headcount],
      ['CERT.FEE, argument 1: headcount has become auditType', 'CERT.FEE, argument 2: auditType has become headcount'],
    ],
    ['renamed', [{ ...headcount, name: 'people' }, auditType], ['CERT.FEE, argument 1: headcount has become people']],
    ['made required', [headcount, { ...auditType, optional: false }], ['CERT.FEE, argument 2: auditType is required now']],
    ['a required one added', [headcount, auditType, { name: 'card', optional: false }], ['CERT.FEE, argument card is new and required']],
  ])('%s', (_name, parameters, told) => {
    expect(breaks(released, [{ id: 'FEE', parameters }])).toEqual(told);
  });

  test('a function removed', () => {
    expect(breaks(released, [])).toEqual(['CERT.FEE is gone']);
  });
});
