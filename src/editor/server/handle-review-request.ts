import type { IncomingMessage, ServerResponse } from 'node:http';
import { compile } from '../../compile/compile.ts';
import type { ContentFile } from '../../compile/content-file.ts';
import { CommandError } from '../../files/command-error.ts';
import { readContent } from '../../files/read-content.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { listReportedStatements } from '../attribution/list-statements.ts';
import { refuseRequest } from '../review/allow-request.ts';
import { applyAction } from '../review/apply-action.ts';
import { Refusal } from '../review/refusal.ts';
import { filesAfter, refuseProblems } from '../review/refuse-problems.ts';
import { reviewActionSchema } from '../review/review-action.ts';
import type { ReviewAnswer } from '../review/review-answer.ts';
import type { FileChange } from '../review/review-context.ts';
import type { ReviewHistory } from '../review/review-history.ts';
import { writeChanges } from './write-changes.ts';

const maxBytes = 1_000_000;

/** Where the records are, what a page must know to write them, and who is told of a fault of the program. */
export interface ReviewServer {
  readonly folder: string;
  readonly token: string;
  /** What was done since the server started. */
  readonly history: ReviewHistory;
  readonly onError: (error: unknown) => void;
}

/** Answers a request to do something to a record: checks who asks, does it, and compiles what there is then. */
export async function handleReviewRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, token, history, onError }: ReviewServer,
): Promise<void> {
  const { method = '', headers, socket } = request;
  const refused = refuseRequest({ method, headers, remoteAddress: socket.remoteAddress }, token);
  if (refused !== null) return send(response, refused.status, refusal(refused.reason));
  try {
    const done = act(folder, history, await readBody(request));
    send(response, done.refused === null ? 200 : 422, done);
  } catch (error) {
    if (error instanceof CommandError) return send(response, 422, refusal(error.message));
    onError(error);
    send(response, 500, refusal(`The program failed: ${String(error)}; where, is shown in the terminal`));
  }
}

/** @param body null where it is too long */
function act(folder: string, history: ReviewHistory, body: string | null): ReviewAnswer {
  const sent = body === null ? undefined : parseJson(body);
  if (sent === undefined) return refusal('Unexpected content, expected JSON of a form');
  const parsed = reviewActionSchema.safeParse(sent);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(({ path, message }) => `\`${path.join('.')}\`: ${message}`);
    return refusal(`Unexpected values: ${reasons.join('; ')}`);
  }
  const files = readContent(folder);
  const action = parsed.data;
  if (action.action === 'undo' || action.action === 'redo') return stepBack(folder, history, action.action, files);
  const result = applyAction(files, action);
  if ('refused' in result) return refusal(result.refused);
  const after = compile(filesAfter(files, result.changes), options);
  const problems = refuseProblems(compile(files, options), after, result.changes);
  if (problems !== null) return refusal(problems);
  writeChanges(folder, result.changes);
  history.remember(files, result.changes);
  return answer(result.focus, result.changes, after.diagnostics);
}

const options = { listStatements: listReportedStatements };

function stepBack(
  folder: string,
  history: ReviewHistory,
  direction: 'undo' | 'redo',
  files: readonly ContentFile[],
): ReviewAnswer {
  try {
    const changes = history.step(direction, files);
    writeChanges(folder, changes);
    history.stepped(direction);
    return answer(recordIn(changes), changes, compile(filesAfter(files, changes), options).diagnostics);
  } catch (error) {
    if (error instanceof Refusal) return refusal(error.message);
    throw error;
  }
}

/** The claim or draft that changes write first, else the path of the file that they do; null where they write none. */
function recordIn(changes: readonly FileChange[]): string | null {
  const written = changes.filter(({ text }) => text !== null).map(({ path }) => path);
  const claim = written.find((path) => path.startsWith('claims/'));
  return claim?.replace(/^.*\/|\.md$/g, '') ?? written[0] ?? null;
}

function answer(
  focus: string | null,
  changes: readonly FileChange[],
  diagnostics: readonly Diagnostic[],
): ReviewAnswer {
  return { refused: null, focus, written: changes.map(({ path }) => path), diagnostics };
}

/** @returns undefined for what is not JSON */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(refused: string): ReviewAnswer {
  return { refused, focus: null, written: [], diagnostics: [] };
}

/** The body of a request, or null where it is too long. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
  }
  return bytes > maxBytes ? null : Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, answer: ReviewAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(answer));
}
