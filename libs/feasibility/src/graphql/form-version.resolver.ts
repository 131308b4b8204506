import { Requires } from '@samprova/platform/graphql';
import { Field, ObjectType, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { FORM_CHANGE_KINDS, type FormChange, type FormChangeKind, formChanges } from '../domain/forms/form-changes.js';
import { currentForm, fieldNames, findForm } from '../domain/forms/form-registry.js';
import { FormDefinitionType } from './form.type.js';

const FormChangeKindEnum = Object.fromEntries(FORM_CHANGE_KINDS.map((kind) => [kind, kind])) as Record<
  FormChangeKind,
  FormChangeKind
>;
registerEnumType(FormChangeKindEnum, {
  name: 'FormChangeKind',
  description: 'How a field differs from the version before.',
  valuesMap: {
    ADDED: { description: 'It is new.' },
    REMOVED: { description: 'It is not asked any more.' },
    CHANGED: { description: 'It is asked otherwise.' },
  },
});

@ObjectType('FormChange', { description: 'A field in which a version of a form differs from the one before.' })
export class FormChangeType implements FormChange {
  @Field({ description: 'Name of the field.' })
  field: string;
  @Field(() => FormChangeKindEnum, { description: 'How.' })
  kind: FormChangeKind;
  @Field(() => [String], { description: 'What of it, by keyword of the schema, for example x-title or maximum.' })
  keywords: readonly string[];
}

@Resolver(() => FormDefinitionType)
export class FormVersionResolver {
  @ResolveField(() => Boolean, { description: 'Whether new drafts are written in this version.' })
  @Requires('form:read')
  current(@Parent() { id, version }: FormDefinitionType): boolean {
    return currentForm(id).version === version;
  }

  @ResolveField(() => [String], { description: 'Fields whose change after routing is material, in the order asked.' })
  @Requires('form:read')
  materialFields(@Parent() form: FormDefinitionType): readonly string[] {
    return fieldNames(form, (field) => field['x-material'] === true);
  }

  @ResolveField(() => [FormChangeType], {
    nullable: true,
    description: 'In which fields it differs from the version before; null: it is the first.',
  })
  @Requires('form:read')
  changes(@Parent() form: FormDefinitionType): readonly FormChangeType[] | null {
    const before = findForm(form.id, form.version - 1);
    return before ? formChanges(before, form) : null;
  }
}
