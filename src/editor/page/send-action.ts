import { counted } from '../../text/counted.ts';
import type { ReviewAnswer } from '../review/review-answer.ts';
import { announceOutcome } from './open-target.ts';
import { refreshPage } from './refresh-page.ts';

const metaContent = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

let isUnderWay = false;

/**
 * Sends what a form holds as an action, one at a time. When it is done the page shows itself anew in its place, at the
 * record it was about, or the one after it where that has gone; when not, it says why.
 */
export async function sendAction(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  if (isUnderWay) return;
  isUnderWay = true;
  const fields = fieldsOf(form, submitter);
  const own = form.closest('details')?.id ?? null;
  const next = nextRecord(form);
  submitter?.toggleAttribute('disabled', true);
  announceOutcome('Writing…');
  const answer = await answerTo(fields);
  if (answer.refused === null) await refreshPage(summaryOf(answer), [answer.focus, own, next]);
  else announceOutcome(answer.refused, true);
  submitter?.toggleAttribute('disabled', false);
  isUnderWay = false;
}

/** What the server answers, or that it gives no answer. */
async function answerTo(fields: Record<string, unknown>): Promise<ReviewAnswer> {
  try {
    const response = await fetch(metaContent('review-address'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-review-token': metaContent('review-token') },
      body: JSON.stringify(fields),
    });
    return (await response.json()) as ReviewAnswer;
  } catch (error) {
    const refused = `Cannot tell whether it was written (${(error as Error).message}); see that \`npm run dev\` runs, and load the page again`;
    return { refused, focus: null, written: [], diagnostics: [] };
  }
}

/** Fields that a form has several times. */
const columns = ['quotes', 'kept', 'pointIds', 'pointQuestions', 'pointNotes', 'values', 'articles', 'claims'];

function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): Record<string, unknown> {
  const data = new FormData(form, submitter);
  const fields: Record<string, unknown> = Object.fromEntries(data);
  for (const name of columns) if (data.has(name)) fields[name] = data.getAll(name);
  if (fields['start'] === '') delete fields['start'];
  const open = document.querySelector<HTMLElement>('details[data-record][open]');
  if (submitter?.matches('[data-open-record]')) {
    const { record, version, at } = open?.dataset ?? {};
    Object.assign(fields, { record, version, appearance: at });
  }
  return fields;
}

/** The record after the one that a form is about; null where there is none. */
function nextRecord(form: HTMLFormElement): string | null {
  const records = Array.from(document.querySelectorAll('details[data-record]'));
  const at = records.findIndex((record) => record.contains(form));
  return at === -1 ? null : (records[at + 1]?.id ?? null);
}

function summaryOf({ written, diagnostics }: ReviewAnswer): string {
  if (written.length === 0) return 'Nothing written: it is there already.';
  // New ids are published at the end: they are no problem of an action.
  const errors = diagnostics.filter(
    ({ severity, rule }) => severity === 'error' && rule !== 'permalink/unlisted',
  ).length;
  return `Written: ${written.join(', ')}. ${errors === 0 ? 'No problem.' : `${counted(errors, 'problem')}: see the report.`}`;
}
