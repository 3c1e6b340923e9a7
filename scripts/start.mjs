/**
 * `npm start`: sets itself up, builds what is stale, serves the workbench and opens it. Its last line is `Workbench: http://localhost:PORT/`.
 * `BROWSER=none` opens nothing; `PORT` asks for another port than 3000. Ctrl+C ends it.
 */
import { requireNodeVersion } from './lib/node-version.mjs';
import { installDependencies } from './lib/dependencies.mjs';

requireNodeVersion();
installDependencies();

// Loaded only now: they need the packages.
const { buildWhatIsStale } = await import('./lib/build.mjs');
const { openInBrowser } = await import('./lib/open-in-browser.mjs');
const { ROOT } = await import('./lib/run.mjs');
const { startServer } = await import('../workbench/server/server.mjs');

buildWhatIsStale();
const port = Number(process.env['PORT'] ?? 3000);
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT is "${process.env['PORT']}"; it must be a whole number from 1 to 65535.`);
  process.exit(1);
}
const server = await startServer({ root: ROOT, port });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    void server.close();
    process.exit(0);
  });
}
await openInBrowser(server.url);
console.log(`Workbench: ${server.url}`);
