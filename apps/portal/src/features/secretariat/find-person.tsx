import type { ComponentProps } from 'react';
import { FindPeopleDocument } from '../../graphql/graphql';
import { send } from '../../lib/graphql';
import { ComboBox } from '../../ui';

type FindPersonProps = Pick<
  ComponentProps<typeof ComboBox<string>>,
  'label' | 'value' | 'valueLabel' | 'onChange' | 'description' | 'name' | 'isRequired'
>;

/** Somebody of the directory, found by name or address. */
export function FindPerson(props: FindPersonProps) {
  return (
    <ComboBox
      {...props}
      load={async (search, signal) => {
        const { people } = await send(FindPeopleDocument, { search: search === '' ? null : search, first: 20 }, signal);
        return people.edges.map(({ node }) => ({
          value: node.id,
          label: node.name,
          description: node.organisation?.name ?? node.email,
        }));
      }}
    />
  );
}
