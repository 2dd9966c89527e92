import type { IncomingMessage, ServerResponse } from 'node:http';
import { listReportedStatements } from '../attribution/list-statements.ts';
import { readContent } from '../cli/read-content.ts';
import { compile } from '../compile/compile.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { refuseRequest } from '../review/allow-request.ts';
import { applyAction } from '../review/apply-action.ts';
import { reviewActionSchema } from '../review/review-action.ts';
import { writeChanges } from './write-changes.ts';

/** What the page is told after an action. */
export interface ReviewAnswer {
  /** Why nothing was done; null where it was. */
  readonly refused: string | null;
  /** The id of the record to look at next. */
  readonly focus: string | null;
  /** Paths that were written or taken away. */
  readonly written: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const mostBytes = 1_000_000;

/** Answers a request to do something to a record: checks who asks, does it, and compiles what there is then. */
export async function answerReview(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, token }: { readonly folder: string; readonly token: string },
): Promise<void> {
  const { method = '', headers, socket } = request;
  const refused = refuseRequest({ method, headers, remoteAddress: socket.remoteAddress }, token);
  if (refused !== null) return send(response, refused.status, refusal(refused.reason));
  try {
    const answer = act(folder, await readBody(request));
    send(response, answer.refused === null ? 200 : 422, answer);
  } catch (error) {
    send(response, 400, refusal((error as Error).message));
  }
}

function act(folder: string, body: string): ReviewAnswer {
  const parsed = reviewActionSchema.safeParse(JSON.parse(body));
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(({ path, message }) => `\`${path.join('.')}\`: ${message}`);
    return refusal(`Unexpected values: ${reasons.join('; ')}`);
  }
  const result = applyAction(readContent(folder), parsed.data);
  if ('refused' in result) return refusal(result.refused);
  writeChanges(folder, result.changes);
  const { diagnostics } = compile(readContent(folder), listReportedStatements);
  return { refused: null, focus: result.focus, written: result.changes.map(({ path }) => path), diagnostics };
}

function refusal(refused: string): ReviewAnswer {
  return { refused, focus: null, written: [], diagnostics: [] };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Error('Unexpected length of the request');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, answer: ReviewAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(answer));
}
