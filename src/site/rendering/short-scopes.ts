import type { Plugin } from 'vite';

const scope = /\bastro-([a-z0-9]{8})\b/g;

/**
 * Shortens the classes by which Astro keeps a component's styles to its own elements: a long page names one in nearly every
 * element, a tenth of its bytes. `astro-` and eight letters become `_` and the first four of these.
 * @throws Error where two components would have one name
 */
export function shortScopes(): Plugin {
  const whole = new Map<string, string>();
  return {
    name: 'short-scopes',
    // After Astro's own, which comes first among these, and before the style sheets are put together.
    enforce: 'pre',
    transform: (code, id) => {
      if (!/\.astro(?:\?|$)/.test(id)) return null;
      return code.replace(scope, (_, hash: string) => {
        const short = `_${hash.slice(0, 4)}`;
        const known = whole.get(short) ?? hash;
        if (known !== hash) throw new Error(`Cannot shorten ${hash} to ${short}, which is ${known}; take more letters`);
        whole.set(short, hash);
        return short;
      });
    },
  };
}
