/** Puts what was typed into the forms of records, as long as the record's file is the same. */
export function keepForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('details[data-record] form[data-review]'))
    restore(form);
}

/** Keeps what is typed over a reload of the page. */
export function listenToForms(): void {
  document.addEventListener('input', ({ target }) => {
    const form =
      target instanceof Element ? target.closest<HTMLFormElement>('details[data-record] form[data-review]') : null;
    if (form !== null) sessionStorage.setItem(keyOf(form), JSON.stringify(fieldsOf(form).map(({ value }) => value)));
  });
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function fieldsOf(form: HTMLFormElement): Field[] {
  return Array.from(form.querySelectorAll<Field>('input:not([type="hidden"]), textarea, select'));
}

function keyOf(form: HTMLFormElement): string {
  const { record, version, at } = form.closest('details')?.dataset ?? {};
  return `review-form ${record} ${at} ${version} ${form.className}`;
}

function restore(form: HTMLFormElement): void {
  const values = JSON.parse(sessionStorage.getItem(keyOf(form)) ?? '[]') as string[];
  for (const [at, field] of fieldsOf(form).entries()) field.value = values[at] ?? field.value;
}
