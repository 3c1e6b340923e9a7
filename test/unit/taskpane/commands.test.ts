import { associateCommands, type CommandSurface } from '../../../src/taskpane/commands';
import type { Notice } from '../../../src/taskpane/problems/notice';
import type { ToolId } from '../../../src/taskpane/features/tools/plans/tool-plan';
import type { PaneServices, Section } from '../../../src/taskpane/services';
import { createStore } from '../../../src/taskpane/state/store';

type Command = Parameters<CommandSurface['actions']['associate']>[1];

function setUp(createSheet: (notice: ReturnType<typeof createStore<Notice | null>>) => Promise<boolean>) {
  const commands = new Map<string, Command>();
  const notice = createStore<Notice | null>(null);
  const section = createStore<Section>('scoring');
  const tools = { wish: createStore<ToolId | null>(null) };
  const services = { createSheet: jest.fn(() => createSheet(notice)), notice, section, tools, report: jest.fn() };
  const showAsTaskpane = jest.fn(() => Promise.resolve());
  associateCommands(
    { actions: { associate: (name, command) => void commands.set(name, command) }, addin: { showAsTaskpane } },
    () => services as unknown as PaneServices,
  );
  /** Clicks a ribbon button; resolves when the event is completed. */
  const click = (name: string): Promise<void> =>
    new Promise((resolve) => {
      commands.get(name)?.({ completed: resolve });
    });
  return { commands, services, showAsTaskpane, click };
}

test('the commands of the manifest are answered', () => {
  const { commands } = setUp(() => Promise.resolve(true));
  expect([...commands.keys()]).toEqual([
    'createScoringSheet',
    'createFeeTable',
    'convertToNative',
    'freezeToValues',
    'backToLive',
    'repairFormulas',
    'checkBeforeSending',
  ]);
});

test('a command does what the button does and completes', async () => {
  const { click, services, showAsTaskpane } = setUp(() => Promise.resolve(true));
  await click('createFeeTable');
  expect(services.createSheet).toHaveBeenCalledWith('fees');
  expect(showAsTaskpane).not.toHaveBeenCalled();
});

test('after a failure the pane is opened to say why', async () => {
  const { click, showAsTaskpane } = setUp((notice) => {
    notice.set({ kind: 'problem', problem: { kind: 'workbook_protected' } });
    return Promise.resolve(false);
  });
  await click('createScoringSheet');
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

test('a pane that cannot be opened is reported, and the event completes all the same', async () => {
  const { click, services, showAsTaskpane } = setUp((notice) => {
    notice.set({ kind: 'problem', problem: { kind: 'workbook_protected' } });
    return Promise.resolve(false);
  });
  const refused = new Error('no pane');
  showAsTaskpane.mockRejectedValue(refused);
  await click('createScoringSheet');
  expect(services.report).toHaveBeenCalledWith(refused);
});

test.each([
  ['convertToNative', 'native'],
  ['freezeToValues', 'freeze'],
  ['backToLive', 'live'],
  ['repairFormulas', 'repair'],
  ['checkBeforeSending', 'check'],
])('%s opens the pane at its tool and completes', async (command, tool) => {
  const { click, services, showAsTaskpane } = setUp(() => Promise.resolve(true));
  await click(command);
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect([services.section.get(), services.tools.wish.get()]).toEqual(['tools', tool]);
});
