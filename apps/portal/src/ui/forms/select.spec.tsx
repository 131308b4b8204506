/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["browser"]}
 */
import { afterEach, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { englishWords, Select, UiProvider } from '..';

// jsdom has no CSS object; react-aria asks it to escape the name of a meta element.
Object.assign(globalThis, { CSS: { escape: (name: string) => name, supports: () => false } });

afterEach(cleanup);

function Shown({ names }: { readonly names: readonly string[] }) {
  return (
    <UiProvider words={englishWords} locale="en-GB" navigate={() => undefined}>
      <Select label="Who" value={null} options={names.map((name) => ({ value: name, label: name }))} />
    </UiProvider>
  );
}

it('takes other options in place of the former', () => {
  const { rerender } = render(<Shown names={['Anna', 'Bo']} />);
  rerender(<Shown names={['Cilla', 'Dan']} />);
  expect(screen.getByRole('button', { name: /Who/ })).toBeTruthy();
});
