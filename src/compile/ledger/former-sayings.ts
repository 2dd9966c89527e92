import { z } from 'zod';
import type { PublishedMeaning } from './published-meanings.ts';

/** What of a claim's or a difference's published JSON is needed; other keys are passed over. */
const publishedSchema = z.object({
  story: z.string().optional(),
  point: z.string().optional(),
  gist: z.string().optional(),
  question: z.string().optional(),
  said: z.object({ edtf: z.string() }).optional(),
  speakers: z.array(z.object({ id: z.string() })).optional(),
  audience: z.array(z.string()).optional(),
  appearances: z
    .array(
      z.object({
        url: z.string(),
        article: z.string(),
        as: z.string().nullable(),
        mode: z.string(),
        quotes: z.array(z.object({ exact: z.string() })),
      }),
    )
    .optional(),
});

/**
 * What a field said by the published JSON of its record, in the words of `PublishedMeaning`; null where the file does not tell.
 * @param published what `/claims/<id>.json` or `/differences/<id>.json` of a site that was built holds
 */
export function formerSaying(
  { kind, id }: Pick<PublishedMeaning, 'kind' | 'id'>,
  field: string,
  published: unknown,
): string | null {
  const { data } = publishedSchema.safeParse(published);
  if (data === undefined) return null;
  const appearance = data.appearances?.find(({ url }) => url.endsWith(`/${id.replace('#', '/#')}`));
  const quote =
    appearance && JSON.stringify([appearance.article, ...appearance.quotes.map(({ exact }) => exact).toSorted()]);
  const point = data.point && `${data.story}#${data.point}`;
  const sayings: Readonly<Record<string, string | undefined>> = {
    'claims/gist': data.gist,
    'claims/said': data.said?.edtf,
    'claims/speakers': data.speakers
      ?.map((one) => one.id)
      .toSorted()
      .join(', '),
    'claims/audience': data.audience?.toSorted().join(', '),
    'claims/point': point,
    'differences/point': point,
    'differences/question': data.question,
    'appearances/quote': quote,
    'appearances/as': appearance && (appearance.as ?? ''),
    'appearances/mode': appearance?.mode,
  };
  return sayings[`${kind}/${field}`] ?? null;
}
