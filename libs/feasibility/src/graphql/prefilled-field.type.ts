import type { LocalDate } from '@samprova/kernel';
import { DateScalar, JsonScalar } from '@samprova/platform/graphql';
import { Field, ObjectType } from '@nestjs/graphql';
import type { PrefilledField } from '../domain/prefill-answer.js';

@ObjectType('PrefilledField', {
  description: 'A value the site’s passport proposes for the answer form. Nothing of it is sent unread.',
})
export class PrefilledFieldType implements PrefilledField {
  @Field(() => String, { description: 'Name of the field in the form.' })
  field: PrefilledField['field'];
  @Field(() => JsonScalar, { description: 'The value.' })
  value: unknown;
  @Field({ description: 'The passport’s question it was read from.' })
  source: string;
  @Field(() => DateScalar, { description: 'When the site confirmed it last (partnership’s zone).' })
  confirmedOn: LocalDate;
  @Field({ description: 'Older than such an answer stays fresh: look at it again.' })
  stale: boolean;
}
