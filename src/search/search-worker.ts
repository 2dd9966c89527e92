import { fetchFrom, openSearchSession, type SearchAnswer, type SearchQuestion } from './search-session.ts';

/** The worker: its first message is the absolute address of the index's folder, every other one a question. */

let ask: ((question: SearchQuestion) => Promise<void>) | undefined;

addEventListener('message', ({ data }: MessageEvent<string | SearchQuestion>) => {
  if (typeof data === 'string') ask = openSearchSession(fetchFrom(data), (answer: SearchAnswer) => postMessage(answer));
  else void ask?.(data);
});
