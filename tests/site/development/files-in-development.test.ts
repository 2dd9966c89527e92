import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { leadToFiles } from '../../../src/site/development/files-in-development.ts';

test.each([
  ['/on/data/claims.csv', '/on/data/claims.csv/'],
  ['/on/data/claims.csv?a=1', '/on/data/claims.csv/?a=1'],
  ['/data/on-the-record.sqlite', '/data/on-the-record.sqlite/'],
  ['/data/claims.parquet', '/data/claims.parquet/'],
  ['/claims/src-report.json', '/claims/src-report.json/'],
  ['/feed.atom', '/feed.atom/'],
  ['/robots.txt', '/robots.txt/'],
  ['/data/on-the-record.zip', '/data/on-the-record.zip'],
  ['/claims/a/', '/claims/a/'],
  ['/claims/a.png', '/claims/a.png'],
  ['/on/@fs/home/a/data.json', '/on/@fs/home/a/data.json'],
  ['/on/src/model/a.json', '/on/src/model/a.json'],
  ['/on/node_modules/a/package.json', '/on/node_modules/a/package.json'],
])('%s is asked for as %s', (url, expected) => {
  const request = new IncomingMessage(new Socket());
  request.url = url;
  let isHandedOn = false;
  leadToFiles(request, new ServerResponse(request), () => {
    isHandedOn = true;
  });
  expect([request.url, isHandedOn]).toEqual([expected, true]);
});
