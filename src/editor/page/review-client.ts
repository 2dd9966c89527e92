import { keepForms, listenToForms } from './keep-forms.ts';
import { openTarget } from './open-target.ts';
import { stayOnChange } from './refresh-page.ts';
import { listenToKeys } from './review-keys.ts';
import { selectWords } from './select-words.ts';
import { sendAction } from './send-action.ts';

/** The review page in the browser: forms are sent, keys press their buttons, and what is selected in the text goes into the form above it. */
keepForms();
listenToForms();
selectWords();
listenToKeys();
stayOnChange();
openTarget();
window.addEventListener('hashchange', openTarget);
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches('[data-review]')) return;
  event.preventDefault();
  void sendAction(form, event.submitter);
});
