import type { WorkbenchLocale } from '../contract';

/** Bits of the last field of the host information: what the add-in's page is going to be. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

export interface FrameIdentity {
  /** Address of the add-in's page with the host information Office.js reads from it. */
  readonly src: string;
  /** The frame's name, in which Office.js finds whom to talk to. */
  readonly name: string;
}

export interface FrameOptions {
  readonly pageUrl: string;
  readonly hostUrl: string;
  readonly locale: WorkbenchLocale;
  readonly theme: 'light' | 'dark';
  readonly conversationId: string;
  readonly appId: string;
}

/**
 * How Excel on the web introduces itself to the page of an add-in with a shared runtime.
 *
 * The theme is ours: this Office.js takes none from its host on the web, and the add-in's page cannot see which one this page shows.
 */
export function frameIdentity(options: FrameOptions): FrameIdentity {
  const hostInfo = `Excel$Web$16.01$${options.locale}$00000000-0000-0000-0000-000000000001$$$${SHARED_RUNTIME | CUSTOM_FUNCTIONS}`;
  const src = new URL(options.pageUrl);
  src.searchParams.set('_host_Info', hostInfo);
  src.searchParams.set('theme', options.theme);
  return {
    src: src.href,
    name: JSON.stringify({
      baseFrameName: 'WebApplicationFrame1',
      hostInfo,
      xdmInfo: [options.conversationId, options.appId, options.hostUrl].join('|'),
      serializerVersion: '1',
      flights: '[]',
    }),
  };
}
