import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import https from 'node:https';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

export interface Portal {
  /** On 127.0.0.1, given by the system. The browsers map the portal's name to it. */
  readonly port: number;
  /** Requests seen so far, `METHOD /path?query`. */
  readonly requests: readonly string[];
  /** The same with what each said of where it came from. */
  readonly log: readonly { readonly path: string; readonly referer: string | undefined }[];
  close(): Promise<void>;
}

export const NEVER: unique symbol = Symbol('never');

/** HTML, or any body with its type and status. Undefined is a 404, `NEVER` no answer at all. */
export type Answer =
  | string
  | {
      readonly type: string;
      readonly body: string | Uint8Array;
      readonly status?: number;
      readonly headers?: Record<string, string>;
    }
  | undefined
  | typeof NEVER;

/** Answers one request. */
export type Route = (url: URL) => Answer;

/** Serves pages as https://portal.segeplan.gob.gt (self-signed), on a free port of this machine. */
export async function startPortal(route: Route, secure = true): Promise<Portal> {
  const requests: string[] = [];
  const log: { path: string; referer: string | undefined }[] = [];
  const listener: http.RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', 'https://portal.segeplan.gob.gt');
    requests.push(`${request.method} ${url.pathname}${url.search}`);
    log.push({ path: `${url.pathname}${url.search}`, referer: request.headers.referer });
    const answer = route(url);
    if (answer === NEVER) return;
    const {
      type,
      body,
      status = 200,
      headers = {},
    } = answer === undefined
      ? { type: 'text/plain', body: 'not found', status: 404 }
      : typeof answer === 'string'
        ? { type: 'text/html; charset=utf-8', body: answer }
        : answer;
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(body);
  };
  const server = secure ? https.createServer(certificate(), listener) : http.createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    log,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

let made: { key: Buffer; cert: Buffer } | undefined;

function certificate(): { key: Buffer; cert: Buffer } {
  if (made !== undefined) return made;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'portavoz-portal-'));
  const key = path.join(folder, 'key.pem');
  const cert = path.join(folder, 'cert.pem');
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      key,
      '-out',
      cert,
      '-days',
      '30',
      '-subj',
      '/CN=portal.segeplan.gob.gt',
      '-addext',
      'subjectAltName=DNS:*.gob.gt,DNS:portal.segeplan.gob.gt',
    ],
    { stdio: 'ignore' },
  );
  made = { key: readFileSync(key), cert: readFileSync(cert) };
  return made;
}
