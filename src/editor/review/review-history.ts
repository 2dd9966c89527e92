import type { ContentFile } from '../../compile/content-file.ts';
import { Refusal } from './refusal.ts';
import type { FileChange } from './review-context.ts';

/** A file as an action found it and as it left it; null where there is none. */
interface Step {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What was done on the review page since the server started, to be taken back and done again. */
export interface ReviewHistory {
  /** Remembers an action that was written; what had been taken back can then be done again no more. */
  readonly remember: (files: readonly ContentFile[], changes: readonly FileChange[]) => void;
  /**
   * What takes back the last action, or does the last again that was taken back.
   * @throws Refusal where there is none, or one of its files is no longer as it was left
   */
  readonly step: (direction: 'undo' | 'redo', files: readonly ContentFile[]) => readonly FileChange[];
  /** Says that what `step` gave was written. */
  readonly stepped: (direction: 'undo' | 'redo') => void;
}

/** An empty history. */
export function openHistory(): ReviewHistory {
  const done: Step[][] = [];
  const undone: Step[][] = [];
  return {
    remember: (files, changes) => {
      if (changes.length === 0) return;
      done.push(changes.map(({ path, text }) => ({ path, before: textOf(files, path), after: text })));
      undone.length = 0;
    },
    step: (direction, files) => {
      const steps = (direction === 'undo' ? done : undone).at(-1);
      if (steps === undefined) throw new Refusal(`Cannot find anything to ${direction}`);
      const [from, to] = direction === 'undo' ? (['after', 'before'] as const) : (['before', 'after'] as const);
      const moved = steps.find((step) => textOf(files, step.path) !== step[from]);
      if (moved !== undefined) throw new Refusal(`\`${moved.path}\` has changed since; ${direction} it in the file`);
      return steps.map((step) => ({ path: step.path, text: step[to] }));
    },
    stepped: (direction) => {
      const steps = (direction === 'undo' ? done : undone).pop();
      if (steps !== undefined) (direction === 'undo' ? undone : done).push(steps);
    },
  };
}

function textOf(files: readonly ContentFile[], path: string): string | null {
  return files.find((file) => file.path === path)?.text ?? null;
}
