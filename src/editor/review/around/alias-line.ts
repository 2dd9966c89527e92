import type { AliasFile } from '../../../model/content-files.ts';

/** An end of a time, or none: `2022-10`, `..`. */
const interval = /^(.*\S)\s+([\d~?-]+|\.\.)\/([\d~?-]+|\.\.)$/u;

/** An alias as one line of a form: its name, and where it holds for a time the interval: `Home Secretary 2022-10/..`. */
export function aliasLine(alias: AliasFile): string {
  if (typeof alias === 'string') return alias;
  const { name, from = '..', until = '..' } = alias;
  return from === '..' && until === '..' ? name : `${name} ${from}/${until}`;
}

/** The alias of a line of a form. */
export function readAlias(line: string): AliasFile {
  const [, name, from, until] = interval.exec(line) ?? [];
  if (name === undefined || (from === '..' && until === '..')) return name ?? line;
  return { name, ...(from === '..' ? {} : { from }), ...(until === '..' ? {} : { until }) };
}
