/** The workbench serves dist/ as it was built: two addresses are replaced and nothing else. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { replaceAddresses, startServer } from '../../workbench/server/server.mjs';
import { buildInfo, siteFiles } from './built-site';
import { ROOT } from './manifest-document';

const { baseUrl, officeJs } = buildInfo();
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer({ root: ROOT, port: 0 });
});
afterAll(() => server.close());

test.each(siteFiles())('%s', async (file) => {
  const built = readFileSync(path.join(ROOT, 'dist', file));
  const served = Buffer.from(await (await fetch(`${server.url}addin/${encodeURI(file)}`)).arrayBuffer());
  const here = { baseUrl: `${server.url}addin/`, officeJs: `${server.url}officejs/office.js` };
  const back = /\.(?:png|ico)$/.test(file) ? served : Buffer.from(replaceAddresses(served.toString(), here, { baseUrl, officeJs }));
  expect(back.equals(built)).toBe(true);
});
