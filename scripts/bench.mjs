/**
 * `npm run bench`: what the product costs, as ratios against a baseline measured in the same run. Absolute figures are guidance only.
 * Prints Markdown and keeps the same text in build/bench/results.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { requireNodeVersion } from './lib/node-version.mjs';
import { installDependencies } from './lib/dependencies.mjs';

requireNodeVersion();
installDependencies();

// Loaded only now: they need the packages.
const { chromium } = await import('playwright-core');
const { startServer } = await import('../workbench/server/server.mjs');
const { paneStart } = await import('./bench/pane-start.mjs');
const { runtimeCalls } = await import('./bench/runtime-calls.mjs');
const { sheetTraffic } = await import('./bench/sheet-traffic.mjs');
const { workbookCells } = await import('./bench/workbook-cells.mjs');
const { bundleSizes } = await import('./bench/bundle-sizes.mjs');
const { growthTable, measuredTable } = await import('./bench/tables.mjs');
const { findOrInstallBrowser } = await import('./lib/browser.mjs');
const { buildWhatIsStale } = await import('./lib/build.mjs');
const { requireTypeScript } = await import('./lib/require-typescript.mjs');
const { ROOT } = await import('./lib/run.mjs');

buildWhatIsStale();
/** @type {string[]} */
const report = [
  `# Benchmark, ${new Date().toISOString().slice(0, 10)}`,
  `Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown processor'}, load ${os.loadavg()[0]?.toFixed(1)} at the start.`,
];
const say = (/** @type {string} */ text) => {
  report.push(text);
  console.log(`\n${text}`);
};

say(`## In one process\n\n${measuredTable(requireTypeScript('test/bench/in-process.ts').inProcess())}`);

say(`## A batch of clients\n\n${measuredTable(requireTypeScript('test/bench/client-batch.ts').clientBatch())}`);

say(`## What-if, by size\n\n${growthTable(requireTypeScript('test/bench/what-if.ts').whatIf())}`);

const server = await startServer({ root: ROOT, port: 4640 });
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const { summary } = requireTypeScript('test/bench/interleaved.ts');
  say(`## Through the real custom functions runtime\n\n${measuredTable(await runtimeCalls(browser, server.url, summary))}`);
  say(`## A workbook full of functions\n\n${await workbookCells(browser, server.url)}`);
  say(`## A generated sheet\n\n${await sheetTraffic(browser, server.url)}`);
  say(`## Start of the pane\n\n${await paneStart(browser, server.url)}`);
} finally {
  await browser.close();
  await server.close();
}
say(`## Bundles\n\n${bundleSizes()}`);

const folder = path.join(ROOT, 'build', 'bench');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'results.md'), `${report.join('\n\n')}\n`);
