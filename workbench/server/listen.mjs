import { createServer } from 'node:http';

/** How many ports after the wanted one are tried before giving up. */
const ATTEMPTS = 50;

/** Both loopback addresses, so that a browser reaches us whichever one `localhost` means to it. */
const LOOPBACK = ['127.0.0.1', '::1'];

/**
 * Servers listening on the loopback addresses, at the wanted port or the next one free on both.
 *
 * @param {import('node:http').RequestListener} handler
 * @param {number} wantedPort - 0 lets the system choose.
 * @returns {Promise<{ port: number, servers: import('node:http').Server[] }>}
 */
export async function listenOnLoopback(handler, wantedPort) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const servers = await tryPort(handler, wantedPort === 0 ? 0 : wantedPort + attempt);
    if (servers?.[0]) return { port: portOf(servers[0]), servers };
  }
  throw new Error(`No free port between ${wantedPort} and ${wantedPort + ATTEMPTS - 1}.`);
}

/**
 * @param {import('node:http').RequestListener} handler
 * @param {number} port
 * @returns {Promise<import('node:http').Server[] | null>} Null when the port is taken.
 */
async function tryPort(handler, port) {
  /** @type {import('node:http').Server[]} */
  const servers = [];
  try {
    for (const address of LOOPBACK) {
      const bound = servers[0] ? portOf(servers[0]) : port;
      const server = await listen(handler, bound, address);
      if (server) servers.push(server);
    }
    return servers;
  } catch (error) {
    await Promise.all(servers.map(closeServer));
    if (['EADDRINUSE', 'EACCES'].includes(codeOf(error))) return null;
    throw error;
  }
}

/**
 * @param {import('node:http').RequestListener} handler
 * @param {number} port
 * @param {string} address
 * @returns {Promise<import('node:http').Server | null>} Null when the machine has no such address (IPv6 switched off).
 */
function listen(handler, port, address) {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', (error) => {
      if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(codeOf(error))) resolve(null);
      else reject(error);
    });
    server.listen(port, address, () => resolve(server));
  });
}

/** @param {import('node:http').Server} server */
export async function closeServer(server) {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** @param {import('node:http').Server} server */
function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server is not listening on a port.');
  return address.port;
}

/** @param {unknown} error */
function codeOf(error) {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
