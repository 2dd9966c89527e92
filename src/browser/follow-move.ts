/**
 * On the page of a record that has moved: goes to where it is now, to the part of it that the address names. The refresh
 * that browsers without scripts follow can only lead to the top of the page.
 */
const to = document.querySelector<HTMLMetaElement>('meta[name="moved-to"]')?.content;
if (to !== undefined) location.replace(to + location.search + location.hash);
