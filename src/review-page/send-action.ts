import type { ReviewAnswer } from '../site/answer-review.ts';
import { say } from './open-target.ts';

const metaContent = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

/** Sends what a form holds as an action. When it is done the page is shown anew, at the record it was about. */
export async function sendAction(form: HTMLFormElement, submitter: HTMLElement | null): Promise<void> {
  // A changed file reloads the page too, maybe before the answer is here.
  say('Written.', nextRecord(form));
  const response = await fetch(metaContent('review-address'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-review-token': metaContent('review-token') },
    body: JSON.stringify(fieldsOf(form, submitter)),
  });
  const answer = (await response.json()) as ReviewAnswer;
  if (answer.refused !== null) {
    say(answer.refused, null, true);
    return;
  }
  say(summaryOf(answer), answer.focus ?? nextRecord(form));
  location.reload();
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
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return `Written: ${written.join(', ')}. ${errors === 0 ? 'No problem.' : `${errors} problems: see the report.`}`;
}
