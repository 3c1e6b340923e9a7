import { createSheetJob } from '../../../src/taskpane/jobs/create-sheet';
import type { Notice, SheetKind } from '../../../src/taskpane/problems/notice';
import { createStore } from '../../../src/taskpane/state/store';
import type { SheetPlan } from '../../../src/sheets/plan';

const PLAN = { kind: 'scoring' } as SheetPlan;

function setUp(createSheet: () => Promise<{ name: string }>) {
  const busy = createStore<SheetKind | null>(null);
  const notice = createStore<Notice | null>(null);
  const report = jest.fn();
  const draw = jest.fn(createSheet);
  const create = createSheetJob({
    createSheet: draw,
    plan: () => Promise.resolve({ plan: PLAN, withHeadcount: false }),
    patiently: (task) => task(),
    busy,
    notice,
    report,
  });
  return { busy, notice, report, draw, create };
}

test('a sheet is drawn and announced by its name', async () => {
  const { create, draw, notice, busy } = setUp(() => Promise.resolve({ name: '评分表 (2)' }));
  await expect(create('scoring')).resolves.toBe(true);
  expect(draw).toHaveBeenCalledWith(PLAN);
  expect(notice.get()).toEqual({ kind: 'created', sheet: 'scoring', name: '评分表 (2)', withHeadcount: false });
  expect(busy.get()).toBeNull();
});

test('a double click makes one sheet; a later click makes another', async () => {
  const { create, draw, busy } = setUp(() => Promise.resolve({ name: '评分表' }));
  const clicks = [create('scoring'), create('scoring'), create('fees')];
  expect(busy.get()).toBe('scoring');
  await expect(Promise.all(clicks)).resolves.toEqual([true, false, false]);
  expect(draw).toHaveBeenCalledTimes(1);
  await create('scoring');
  expect(draw).toHaveBeenCalledTimes(2);
});

test('a failure is reported and leaves the pane ready', async () => {
  const error = new Error('protected');
  const { create, report, busy } = setUp(() => Promise.reject(error));
  await expect(create('fees')).resolves.toBe(false);
  expect(report).toHaveBeenCalledWith(error);
  expect(busy.get()).toBeNull();
});
