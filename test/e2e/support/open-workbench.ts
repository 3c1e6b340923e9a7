import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import type { WorkbenchApi } from '../../../workbench/page/workbench-api';
import { startServer } from '../../../workbench/server/server.mjs';

const ROOT = path.join(__dirname, '..', '..', '..');
const PICTURES = path.join(ROOT, 'build', 'e2e');

/** Flags without which Chromium, as root and without a network, does not start or keeps calling out. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

declare global {
  interface Window {
    workbench: WorkbenchApi;
  }
}

export interface OpenOptions {
  readonly lang?: 'zh-CN' | 'en-US';
  readonly theme?: 'light' | 'dark';
  readonly blank?: 'desktop' | 'web' | 'empty';
}

/** The workbench in a real Chromium, with what a test needs of it. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The task pane's page in its iframe. */
  readonly pane: FrameLocator;
  /** Requests that left this machine's loopback; there must be none. */
  readonly strayRequests: readonly string[];
  /** Uncaught errors of the page and of the pane. */
  readonly pageErrors: readonly string[];
  /** Keeps a screenshot as build output, build/e2e/NAME.png. */
  picture(name: string): Promise<void>;
}

/** One browser and one server for the tests of a file. */
export class Bench {
  private constructor(
    private readonly browser: Browser,
    private readonly server: Awaited<ReturnType<typeof startServer>>,
  ) {}

  static async start(): Promise<Bench> {
    const server = await startServer({ root: ROOT, port: 4517 });
    const executablePath = process.env['CERT_BROWSER'] ?? '/usr/bin/chromium';
    return new Bench(await chromium.launch({ executablePath, args: FLAGS }), server);
  }

  get url(): string {
    return this.server.url;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** Opens the workbench as a newcomer would: nothing remembered. */
  async open(options: OpenOptions = {}): Promise<OpenWorkbench> {
    const open = await this.visit(options);
    await open.page.waitForFunction(() => typeof (window as Partial<Window>).workbench?.write === 'function');
    await open.page.evaluate(() => window.workbench.ready);
    return open;
  }

  /** Opens the workbench on a network that blocks Office.js; the add-in cannot start. */
  openBlocked(): Promise<OpenWorkbench> {
    return this.visit({}, (page) => page.route('**/officejs/**', (route) => route.abort()));
  }

  private async visit(options: OpenOptions, prepare: (page: Page) => Promise<unknown> = () => Promise.resolve()): Promise<OpenWorkbench> {
    const { lang = 'zh-CN', theme = 'light', blank = 'web' } = options;
    const context = await this.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: lang });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const strayRequests: string[] = [];
    const pageErrors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(this.url) && !request.url().startsWith('data:')) strayRequests.push(request.url());
    });
    page.on('pageerror', (error) => pageErrors.push(error.message));
    await prepare(page);
    await page.goto(`${this.url}?lang=${lang}&theme=${theme}&blank=${blank}`);
    return {
      page,
      pane: page.frameLocator('iframe'),
      strayRequests,
      pageErrors,
      picture: async (name) => {
        mkdirSync(PICTURES, { recursive: true });
        await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
      },
    };
  }
}
