import address from './search/suggestions.ts?worker&url';

/** Fetches the suggestions for a search box when it first takes the cursor: whoever only reads pays nothing for them. */
const box = document.querySelector('input[data-suggests]');

function load(): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = address;
  document.head.append(script);
}

box?.addEventListener('focus', load, { once: true });
if (box !== null && document.activeElement === box) load();
