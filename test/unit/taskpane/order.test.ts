/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import { registry } from '../../../src/functions/registry';

/** What happened, in order. */
const events: string[] = [];

for (const name of ['react', 'react-dom/client', '@fluentui/react-components']) {
  jest.mock(name, () => {
    events.push(`evaluated ${name}`);
    return jest.requireActual<object>(name);
  });
}

test('functions and commands are registered before any React module is evaluated, and React waits for Office', async () => {
  let ready = (_: { host: string }): void => undefined;
  const office = {
    HostType: { Excel: 'Excel' },
    onReady: () => new Promise((resolve) => (ready = resolve)),
    context: { displayLanguage: 'zh-CN' },
    actions: { associate: (name: string) => void events.push(`command ${name}`) },
  };
  Object.assign(window, {
    TextEncoder, // every browser has it, jsdom has not
    Office: office,
    CustomFunctions: { associate: (id: string) => void events.push(`function ${id}`) },
    matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
  });
  document.body.innerHTML = '<div id="root"></div>';
  await import('../../../src/functions/functions');
  await import('../../../src/taskpane/taskpane');
  const functions = registry.map(({ id }) => `function ${id}`);
  expect(events.slice(0, functions.length).sort()).toEqual(functions.sort());
  expect(events.slice(functions.length)).toEqual(expect.arrayContaining(['command createScoringSheet', 'command createFeeTable']));
  expect(events).not.toContain('evaluated react');
  const registered = [...events];
  ready({ host: 'Excel' });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(events.slice(registered.length)).toContain('evaluated react');
}, 30_000);
