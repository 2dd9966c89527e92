import { counted } from '../../text/counted.ts';
import type { ReviewAnswer } from '../review/review-answer.ts';
import { announceOutcome } from './open-target.ts';

const metaContent = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

let isUnderWay = false;
let isLeaving = false;
window.addEventListener('beforeunload', () => {
  isLeaving = true;
});

/**
 * Sends what a form holds as an action, one at a time. When it is done the page is shown anew, at the record it was
 * about; when not, the page says why.
 */
export async function sendAction(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  if (isUnderWay) return;
  isUnderWay = true;
  const fields = fieldsOf(form, submitter);
  submitter?.toggleAttribute('disabled', true);
  // A changed file reloads the page too, maybe before the answer is here.
  announceOutcome('Written.', nextRecord(form));
  const answer = await answerTo(fields);
  // A page that is being left cuts the request off, but not what the server does.
  if (isLeaving) return;
  if (answer.refused === null) {
    announceOutcome(summaryOf(answer), answer.focus ?? nextRecord(form));
    location.reload();
    return;
  }
  announceOutcome(answer.refused, null, true);
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

function fieldsOf(form: HTMLFormElement, submitter: HTMLElement | null): Record<string, unknown> {
  const data = new FormData(form, submitter);
  const fields: Record<string, unknown> = Object.fromEntries(data);
  if (data.has('quotes')) fields['quotes'] = data.getAll('quotes');
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
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `Written: ${written.join(', ')}. ${errors === 0 ? 'No problem.' : `${counted(errors, 'problem')}: see the report.`}`;
}
