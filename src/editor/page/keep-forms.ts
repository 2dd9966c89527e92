const keptForms = 'details[data-version] form[data-review]';

/** Puts what was typed into the forms of records, as long as the record's file is the same. */
export function keepForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>(keptForms)) restore(form);
}

/** Keeps what is typed over a reload of the page. */
export function listenToForms(): void {
  document.addEventListener('input', ({ target }) => {
    const form = target instanceof Element ? target.closest<HTMLFormElement>(keptForms) : null;
    if (form !== null) sessionStorage.setItem(keyOf(form), JSON.stringify(fieldsOf(form).map(stateOf)));
  });
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function fieldsOf(form: HTMLFormElement): Field[] {
  return Array.from(form.querySelectorAll<Field>('input:not([type="hidden"]), textarea, select'));
}

const isTick = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type === 'checkbox';

const stateOf = (field: Field): string => (isTick(field) ? String(field.checked) : field.value);

function keyOf(form: HTMLFormElement): string {
  const own = form.closest('details');
  const at = Array.from(own?.querySelectorAll('form') ?? []).indexOf(form);
  return `review-form ${own?.id} ${own?.dataset['version']} ${at}`;
}

function restore(form: HTMLFormElement): void {
  const values = JSON.parse(sessionStorage.getItem(keyOf(form)) ?? '[]') as string[];
  for (const [at, field] of fieldsOf(form).entries()) {
    const value = values[at] ?? stateOf(field);
    if (isTick(field)) field.checked = value === 'true';
    else field.value = value;
  }
}
