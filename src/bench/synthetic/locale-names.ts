import type { Faker } from '@faker-js/faker';
import { faker as cs } from '@faker-js/faker/locale/cs_CZ';
import { faker as da } from '@faker-js/faker/locale/da';
import { faker as de } from '@faker-js/faker/locale/de';
import { faker as en } from '@faker-js/faker/locale/en';
import { faker as enIn } from '@faker-js/faker/locale/en_IN';
import { faker as enNg } from '@faker-js/faker/locale/en_NG';
import { faker as es } from '@faker-js/faker/locale/es';
import { faker as fi } from '@faker-js/faker/locale/fi';
import { faker as fr } from '@faker-js/faker/locale/fr';
import { faker as hr } from '@faker-js/faker/locale/hr';
import { faker as hu } from '@faker-js/faker/locale/hu';
import { faker as it } from '@faker-js/faker/locale/it';
import { faker as nb } from '@faker-js/faker/locale/nb_NO';
import { faker as nl } from '@faker-js/faker/locale/nl';
import { faker as pl } from '@faker-js/faker/locale/pl';
import { faker as pt } from '@faker-js/faker/locale/pt_BR';
import { faker as ro } from '@faker-js/faker/locale/ro';
import { faker as sv } from '@faker-js/faker/locale/sv';
import { faker as tr } from '@faker-js/faker/locale/tr';

export interface LocaleNames {
  readonly given: readonly string[];
  readonly family: readonly string[];
}

/** Given and family names of nineteen languages, English twice as likely as any other. */
export const allLocales: readonly LocaleNames[] = [
  en,
  en,
  enIn,
  enNg,
  cs,
  da,
  de,
  es,
  fi,
  fr,
  hr,
  hu,
  it,
  nb,
  nl,
  pl,
  pt,
  ro,
  sv,
  tr,
].map((faker) => {
  const { first_name, last_name } = faker.rawDefinitions.person ?? {};
  return { given: allNames(first_name), family: allNames(last_name) };
});

type Names = NonNullable<Faker['rawDefinitions']['person']>['first_name'];

function allNames(names: Names): string[] {
  const lists = names ? [names.generic, names.female, names.male] : [];
  return [...new Set(lists.flatMap((list) => list ?? []))];
}
