import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { replaceAddresses, startServer } from '../../../workbench/server/server.mjs';

const BUILT = { baseUrl: 'https://cert.example.org/', officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js' };
const PAGE = `<script src="${BUILT.officeJs}"></script><a href="${BUILT.baseUrl}taskpane.html">https://other.example.org/</a>`;

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends the path exactly as given; fetch would tidy it up first. */
function get(port: number, path: string, { host = `localhost:${port}`, method = 'GET' } = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, method, headers: { host } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    sent.on('error', reject).end();
  });
}

describe('the workbench’s server', () => {
  let root: string;
  let server: Awaited<ReturnType<typeof startServer>>;

  const files: Readonly<Record<string, string | Buffer>> = {
    'secret.txt': 'secret',
    'build/workbench/index.html': '<h1>Workbench</h1>',
    'dist/build-info.json': JSON.stringify(BUILT),
    'dist/taskpane.html': PAGE,
    'dist/functions.json': `{"helpUrl":"${BUILT.baseUrl}help/"}`,
    'dist/assets/icon.png': Buffer.from([0x89, 0x50, 0, 255, 1]),
    'node_modules/@microsoft/office-js/dist/office.js': 'office()',
    'node_modules/@microsoft/office-js/dist/zh-cn/office_strings.js': 'strings()',
  };

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'workbench-server-'));
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    server = await startServer({ root, port: 0 });
  });

  afterAll(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });

  it('serves the page at its root, never cached', async () => {
    const { status, headers, body } = await get(server.port, '/');
    expect([status, body.toString()]).toEqual([200, '<h1>Workbench</h1>']);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('replaces the two addresses in text files and nothing else', async () => {
    const { body, headers } = await get(server.port, '/addin/taskpane.html');
    const here = `http://localhost:${server.port}`;
    expect(body.toString()).toBe(
      `<script src="${here}/officejs/office.js"></script><a href="${here}/addin/taskpane.html">https://other.example.org/</a>`,
    );
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    const back = replaceAddresses(body.toString(), { baseUrl: `${here}/addin/`, officeJs: `${here}/officejs/office.js` }, BUILT);
    expect(back).toBe(PAGE);
  });

  it('passes other files through byte for byte', async () => {
    const { body, headers } = await get(server.port, '/addin/assets/icon.png');
    expect(body).toEqual(readFileSync(join(root, 'dist/assets/icon.png')));
    expect(headers['content-type']).toBe('image/png');
  });

  it('lets function metadata be read from anywhere, as Excel needs', async () => {
    expect((await get(server.port, '/addin/functions.json')).headers['access-control-allow-origin']).toBe('*');
  });

  it('serves Office.js unchanged, its languages in either case', async () => {
    expect((await get(server.port, '/officejs/office.js')).body.toString()).toBe('office()');
    expect((await get(server.port, '/officejs/zh-CN/office_strings.js')).body.toString()).toBe('strings()');
  });

  it('answers Office.js’s question of trust with its own page, its script allowed by hash alone', async () => {
    const { status, headers, body } = await get(server.port, '/officejs/AgaveErrorUX/index.html');
    expect(status).toBe(200);
    expect(body.toString()).toContain("hostname === 'localhost' || hostname === '127.0.0.1'");
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'sha256-/);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%2f..%2fsecret.txt',
    '/addin/../secret.txt',
    '/addin/..%2fsecret.txt',
    '/addin/%2e%2e%2fsecret.txt',
    '/addin/..%5csecret.txt',
    '/addin//etc/passwd',
    '/officejs/..%2f..%2f..%2f..%2fsecret.txt',
    '/addin/%00secret.txt',
    '/addin/%zz',
    '/addin/assets',
  ])('does not serve %s', async (path) => {
    const { status, body } = await get(server.port, path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('secret\n');
  });

  it('answers to no other name and takes no other method', async () => {
    expect((await get(server.port, '/', { host: 'evil.example' })).status).toBe(421);
    expect((await get(server.port, '/', { method: 'POST' })).status).toBe(405);
    expect((await get(server.port, '/', { host: `127.0.0.1:${server.port}` })).status).toBe(200);
  });

  it('takes the next free port when the wanted one is in use', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const wanted = (taken.address() as AddressInfo).port;
    try {
      const second = await startServer({ root, port: wanted });
      await second.close();
      expect(second.port).toBeGreaterThan(wanted);
      expect(second.url).toBe(`http://localhost:${second.port}/`);
    } finally {
      await new Promise((resolve) => taken.close(resolve));
    }
  });
});
