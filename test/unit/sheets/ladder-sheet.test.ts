import { climbCriteria } from '../../../src/core/ladders/climb';
import { LOCALES } from '../../../src/i18n/locale';
import { LADDER_STRINGS } from '../../../src/i18n/sheets';
import { buildLadderSheet } from '../../../src/sheets/ladder/build-ladder-sheet';
import { ladderLayout } from '../../../src/sheets/ladder/layout';
import { ladderStanding } from '../../../src/sheets/ladder/read-ladder-sheet';
import { ladders, type Ladder } from '../../../src/standards/ladders';
import { PlanEngine } from './support/engine';
import { readBack } from './support/read-back';

const FIRST = 6;
const byId = (id: string): Ladder => ladders.find((ladder) => ladder.id === id) ?? (undefined as never);

describe.each(LOCALES)('in %s', (locale) => {
  const { live, answers } = LADDER_STRINGS[locale];

  describe.each(['la', 'lb', 'lc'])('the checklist %s', (id) => {
    const ladder = byId(id);
    const criteria = ladder.rungs.flatMap((rung) => rung.criteria ?? []);
    const counts = ladder.rungs.map((rung) => rung.criteria?.length ?? 0);
    const plan = buildLadderSheet({ ladder, locale });
    const engine = new PlanEngine(plan);
    const result = ladderLayout(ladder).result.answer;
    const fill = (met: readonly boolean[]): void =>
      engine.write(
        `C${String(FIRST)}`,
        met.map((yes) => [yes ? answers.met : answers.notMet]),
      );

    test('answered from the bottom, climbs as the core and CERT.LADDER do', () => {
      for (let count = 0; count <= criteria.length; count += 1) {
        const met = criteria.map((_, index) => index < count);
        fill(met);
        const { rungs } = climbCriteria(counts, met);
        const name = ladder.rungs[rungs - 1]?.name[locale] ?? live.none;
        expect(engine.text('A3')).toContain(live.rung + name);
        expect(engine.text(`A${String(result)}`)).toBe(name);
        const typed = Object.fromEntries(met.map((yes, index) => [`C${String(FIRST + index)}`, yes ? answers.met : answers.notMet]));
        expect(ladderStanding(readBack(plan, typed))).toMatchObject({ kind: 'stands', rungs });
      }
      expect(engine.text('A3')).toContain(live.top);
    });

    test('names everything that the next rung lacks, and nothing of higher ones', () => {
      fill(criteria.map(() => false));
      const said = engine.text('A3');
      criteria.forEach((criterion, index) => {
        expect([criterion[locale], said.includes(criterion[locale])]).toEqual([criterion[locale], index < (counts[0] ?? 0)]);
      });
      const standing = ladderStanding(readBack(plan));
      expect(standing.kind === 'stands' && standing.missing.map(({ line, open }) => [line, open])).toEqual(
        criteria.slice(0, counts[0]).map((_, index) => [index + 1, true]),
      );
    });

    test('says of an answer that is none', () => {
      fill(criteria.map(() => true));
      engine.write(`C${String(FIRST)}`, [['?']]);
      expect(engine.text(`E${String(FIRST)}`)).toBe(live.unknown);
      expect(engine.text('A3')).toBe(live.correct);
      expect(ladderStanding(readBack(plan, { [`C${String(FIRST)}`]: '?' }))).toMatchObject({ kind: 'wrong', line: 1, value: '?' });
    });
  });

  describe.each(['ld', 'le'])('the ladder %s of thresholds', (id) => {
    const ladder = byId(id);
    const plan = buildLadderSheet({ ladder, locale });
    const name = (rung: number): string => ladder.rungs[rung]?.name[locale] ?? live.none;

    test('has no threshold of its own and asks for all', () => {
      const engine = new PlanEngine(plan);
      expect(engine.column('C6:C10').every((cell) => cell === null || cell === '')).toBe(true);
      expect(engine.text('A3')).toBe(live.askScore);
      expect([...engine.all().values()].filter((value) => typeof value === 'object')).toEqual([]);
      expect(ladderStanding(readBack(plan))).toMatchObject({ kind: 'incomplete' });
    });
    test.each([
      [69.99, 0],
      [70, 1],
      [95, 2],
      [100, 5],
    ])('a score of %d reaches rung %i, thresholds inclusive', (score, rungs) => {
      const engine = new PlanEngine(plan);
      engine.write('C6', [[70], [80], [97], [98], [99.5]]);
      engine.write('E2', [[score]]);
      expect(engine.text('A3')).toContain(live.rung + name(rungs - 1));
      expect(engine.text(`A${String(ladderLayout(ladder).result.answer)}`)).toBe(name(rungs - 1));
      const typed = { C6: 70, C7: 80, C8: 97, C9: 98, C10: 99.5, E2: score };
      expect(ladderStanding(readBack(plan, typed))).toMatchObject({ kind: 'stands', rungs });
    });
    test('thresholds must rise', () => {
      const engine = new PlanEngine(plan);
      engine.write('C6', [[70], [70]]);
      expect(engine.text('E7')).toBe(live.notRising);
      expect(engine.text('A3')).toBe(live.correct);
      expect(ladderStanding(readBack(plan, { C6: 70, C7: 70 }))).toMatchObject({ kind: 'wrong', line: 2, value: 70 });
    });
  });

  test('L-E says that seven, ten and twelve stars are none of GB/T 27922', () => {
    expect(new PlanEngine(buildLadderSheet({ ladder: byId('le'), locale })).text('A4')).toMatch(
      /七星、十星、十二星不是 GB\/T 27922 的等级|outside GB\/T 27922/u,
    );
  });
});

test('a sheet of a newer version or of no known ladder is not read', () => {
  const sheet = readBack(buildLadderSheet({ ladder: byId('la'), locale: 'zh-CN' }));
  expect(ladderStanding({ ...sheet, marker: sheet.marker && { ...sheet.marker, version: 2 } })).toEqual({ kind: 'unreadable' });
  expect(ladderStanding({ ...sheet, marker: sheet.marker && { ...sheet.marker, subject: 'L-Z' } })).toEqual({ kind: 'unreadable' });
  expect(ladderStanding({ ...sheet, names: {} })).toEqual({ kind: 'unreadable' });
});
