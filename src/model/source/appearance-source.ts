import type { TranslationOrigin } from '../vocabulary.ts';
import type { Media } from './media.ts';

/** In which language the words of an appearance stand, and what the paper took them from. */
export interface AppearanceSource {
  /** BCP 47; null where the words are in the language of the article. */
  readonly lang: string | null;
  readonly translation: string | null;
  /** Whose the translation is; null where there is none. */
  readonly translationOrigin: TranslationOrigin | null;
  /** Where the words were said or written, if not in the paper; else null. */
  readonly media: Media | null;
}
