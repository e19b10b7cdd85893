import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { headersOf } from '../publish/hosting/headers.ts';

/**
 * Serves a built site as a good web host would: compressed (Brotli 11 where the browser takes it),
 * with its own 404 page and the headers we ask of every host. `port` 0 takes any free port.
 */
export function serve(folder: string, port: number): Promise<{ server: Server; port: number }> {
  const compress = compression({
    threshold: 0,
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } },
  });
  const missing = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of headersOf(path)) response.setHeader(name, value);
    },
    onNoMatch: (_request, response) => {
      for (const [name, value] of headersOf('/404.html')) response.setHeader(name, value);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(missing);
    },
  });
  const server = createServer((request, response) => {
    compress(request as never, response as never, () => {
      files(request, response);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      resolve({ server, port: (server.address() as AddressInfo).port });
    });
  });
}

/** `first`, or the next port after it that nobody listens on. */
export async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + 50; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(
    `Tidak ada porta kosong antara ${first} dan ${first + 49}. Tutup program lain lalu coba lagi.`,
  );
}

async function isFree(port: number): Promise<boolean> {
  const hosts = ['127.0.0.1', '::1'];
  const results = await Promise.all(hosts.map((host) => canListen(port, host)));
  return results.every(Boolean);
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    // A machine without IPv6 says so; only a taken port counts as taken.
    probe.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES');
    });
    probe.listen(port, host, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}
