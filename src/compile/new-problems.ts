import { type Diagnostic, isError } from '../model/diagnostic.ts';
import { compile } from './compile.ts';
import type { ContentFile } from './content-file.ts';

/** The errors that content has with files put in, and did not have before; by what they say, since lines shift. */
export function newProblems(files: readonly ContentFile[], ...changed: readonly ContentFile[]): Diagnostic[] {
  const errorsOf = (all: readonly ContentFile[]) => compile(all).diagnostics.filter(isError);
  const key = ({ file, rule, message }: Diagnostic) => JSON.stringify([file, rule, message]);
  const before = new Set(errorsOf(files).map(key));
  const paths = new Set(changed.map(({ path }) => path));
  return errorsOf([...files.filter(({ path }) => !paths.has(path)), ...changed]).filter((one) => !before.has(key(one)));
}
