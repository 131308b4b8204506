import type { Id, Instant } from '@samprova/kernel';
import { DateTimeScalar, JsonScalar, refusalType, resultUnion } from '@samprova/platform/graphql';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Length, Matches } from 'class-validator';
import type { SavedView, SavedViewsFull } from '../domain/saved-view.js';

@ObjectType('SavedView', { description: 'A filter of yours, under a name; nobody else sees it.' })
export class SavedViewType implements Omit<SavedView, 'personId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field({ description: 'The page of the portal it belongs to.' })
  page: string;
  @Field({ description: 'What you call it.' })
  name: string;
  @Field(() => JsonScalar, { description: 'An object in the page’s own words, as it was saved.' })
  filter: Readonly<Record<string, unknown>>;
  @Field(() => DateTimeScalar, { description: 'When it was last saved (business time).' })
  savedAt: Instant;
}

@ArgsType()
export class SavedViewsArgs {
  @Field({ description: 'The page of the portal: small letters, digits and hyphens, at most 40, for example inbox.' })
  @Matches(/^[a-z][a-z0-9-]{0,39}$/, { message: '$property is small letters, digits and hyphens, at most 40' })
  page: string;
}

@ArgsType()
export class SaveViewArgs extends SavedViewsArgs {
  @Field({ description: 'What you call it, at most 60 characters; one of that name is replaced.' })
  @Length(1, 60)
  @Matches(/\S/, { message: '$property must hold more than space' })
  name: string;
  @Field(() => JsonScalar, { description: 'An object of at most 4,000 characters as JSON.' })
  filter: unknown;
}

export const SaveViewResult = resultUnion('SaveViewResult', SavedViewType, {
  SAVED_VIEWS_FULL: refusalType(
    'SavedViewsFull',
    'Returned if you have as many on this page as can be looked through.',
    {
      most: { type: () => Int, description: 'How many there may be; remove one first.' },
    },
  ),
} satisfies Record<SavedViewsFull['code'], unknown>);
