import { type Diagnostic, isError } from '../model/diagnostic.ts';
import { compile } from './compile.ts';
import type { ContentFile } from './content-file.ts';

/** The errors that content has with a file put in, and did not have before; by what they say, since lines shift. */
export function newProblems(files: readonly ContentFile[], changed: ContentFile): Diagnostic[] {
  const errorsOf = (all: readonly ContentFile[]) => compile(all).diagnostics.filter(isError);
  const key = ({ file, rule, message }: Diagnostic) => JSON.stringify([file, rule, message]);
  const before = new Set(errorsOf(files).map(key));
  const others = files.filter(({ path }) => path !== changed.path);
  return errorsOf([...others, changed]).filter((one) => !before.has(key(one)));
}
