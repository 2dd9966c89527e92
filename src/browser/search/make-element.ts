/** What a script puts into the page: text is text, never markup. */
export type Content = Node | string | null | readonly Content[];

/** Attributes by name; `true` is an attribute without a value, null and false none. */
export type Attributes = Readonly<Record<string, string | boolean | null>>;

/** A new element. All that the search page shows is made here or cloned from a template of the page. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...flatContent(content));
  return element;
}

/** Content without its nesting, ready to be put into an element. */
export function flatContent(content: readonly Content[]): (Node | string)[] {
  return content.flatMap((part) => {
    if (part === null) return [];
    return typeof part === 'string' || part instanceof Node ? [part] : flatContent(part);
  });
}
