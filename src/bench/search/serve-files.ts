import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { compress } from './compress.ts';

/** A host on this machine alone, which counts what it sends. */
export interface FileServer {
  /** Ends with a slash. */
  readonly url: string;
  /** The bytes of all bodies so far, as they were sent. */
  sent(): number;
  close(): void;
}

interface Body {
  readonly bytes: Uint8Array;
  readonly encoding: 'br' | 'identity';
}

const types: Readonly<Record<string, string>> = { '': 'text/html; charset=utf-8', '.js': 'text/javascript' };

/**
 * Serves files by their names: compressed with brotli where that makes them smaller, which it does not where they are
 * compressed already. The pages are isolated from others, for a browser then tells the time to some microseconds.
 */
export async function serveFiles(files: ReadonlyMap<string, string | Uint8Array>): Promise<FileServer> {
  const bodies = new Map<string, Body>();
  let sent = 0;
  const server = createServer(({ url = '/' }, response) => {
    const name = decodeURIComponent(new URL(url, 'http://localhost').pathname.slice(1));
    const file = files.get(name);
    const body = bodies.get(name) ?? encodeBody(file ?? '');
    bodies.set(name, body);
    sent += body.bytes.length;
    sendBody(response, file === undefined ? 404 : 200, types[extname(name)] ?? 'application/octet-stream', body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, sent: () => sent, close };
}

function encodeBody(file: string | Uint8Array): Body {
  const plain = Buffer.from(file);
  const packed = compress(plain);
  return packed.length < plain.length ? { bytes: packed, encoding: 'br' } : { bytes: plain, encoding: 'identity' };
}

function sendBody(response: ServerResponse, status: number, type: string, { bytes, encoding }: Body): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': bytes.length,
    'content-encoding': encoding,
    'cache-control': 'max-age=600',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  response.end(bytes);
}
