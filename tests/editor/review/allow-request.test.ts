import { expect, test } from 'vitest';
import { type RequestFacts, refuseRequest } from '../../../src/editor/review/allow-request.ts';

const headers = {
  host: 'localhost:4321',
  origin: 'http://localhost:4321',
  'sec-fetch-site': 'same-origin',
  'x-review-token': 'secret',
  'content-type': 'application/json',
};
const right: RequestFacts = { method: 'POST', headers, remoteAddress: '127.0.0.1' };
const withHeaders = (changed: RequestFacts['headers']): RequestFacts => ({
  ...right,
  headers: { ...headers, ...changed },
});

test.each<readonly [name: string, request: RequestFacts]>([
  ['as the page sends it', right],
  ['over IPv6', { ...withHeaders({ host: '[::1]:4321', origin: 'http://[::1]:4321' }), remoteAddress: '::1' }],
  ['over IPv4 in IPv6', { ...right, remoteAddress: '::ffff:127.0.0.1' }],
  ['by a browser that does not say where it comes from', withHeaders({ 'sec-fetch-site': undefined })],
  ['with a charset', withHeaders({ 'content-type': 'application/json; charset=utf-8' })],
])('a request is let in %s', (_name, request) => {
  expect(refuseRequest(request, 'secret')).toBeNull();
});

test.each<readonly [name: string, request: RequestFacts, status: number]>([
  ['another method', { ...right, method: 'GET' }, 405],
  ['another machine', { ...right, remoteAddress: '192.168.0.7' }, 403],
  ['no address', { ...right, remoteAddress: undefined }, 403],
  ['a name that leads here', withHeaders({ host: 'evil.example', origin: 'http://evil.example' }), 403],
  ['a name that begins like ours', withHeaders({ host: 'localhost.evil.example' }), 403],
  ['no host', withHeaders({ host: undefined }), 403],
  ['another site', withHeaders({ origin: 'https://evil.example' }), 403],
  ['another port of this machine', withHeaders({ origin: 'http://localhost:9999' }), 403],
  ['a page without an origin', withHeaders({ origin: 'null' }), 403],
  ['no origin', withHeaders({ origin: undefined }), 403],
  ['a cross-site fetch', withHeaders({ 'sec-fetch-site': 'cross-site' }), 403],
  ['a fetch from another port', withHeaders({ 'sec-fetch-site': 'same-site' }), 403],
  ['a wrong token', withHeaders({ 'x-review-token': 'guess' }), 403],
  ['no token', withHeaders({ 'x-review-token': undefined }), 403],
  ['a plain form', withHeaders({ 'content-type': 'text/plain' }), 415],
])('a request is refused from %s', (_name, request, status) => {
  expect(refuseRequest(request, 'secret')?.status).toBe(status);
});
