/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["browser"]}
 */
import { describe, expect, it, jest } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button, englishWords, UiProvider, useConfirm } from '..';

// jsdom has no CSS object; react-aria asks it to escape the name of a meta element.
Object.assign(globalThis, { CSS: { escape: (name: string) => name, supports: () => false } });

function Withdraw({ onAnswer }: { onAnswer: (answer: unknown) => void }) {
  const confirm = useConfirm();
  return (
    <Button
      onPress={() => {
        void confirm({ title: 'Withdraw it?', confirmLabel: 'Withdraw', reason: { isRequired: true } }).then(onAnswer);
      }}
    >
      Open
    </Button>
  );
}

const show = () => {
  const onAnswer = jest.fn();
  render(
    <UiProvider words={englishWords} locale="en-GB">
      <Withdraw onAnswer={onAnswer} />
    </UiProvider>,
  );
  return onAnswer;
};

describe('useConfirm', () => {
  it('asks for the reason before it can be done, and answers with it', async () => {
    const user = userEvent.setup();
    const onAnswer = show();
    await user.click(screen.getByRole('button', { name: 'Open' }));
    const go = screen.getByRole<HTMLButtonElement>('button', { name: 'Withdraw' });
    expect(go.disabled).toBe(true);
    await user.type(screen.getByRole('textbox', { name: /Reason/ }), 'Study cancelled');
    await user.click(go);
    await waitFor(() => {
      expect(onAnswer).toHaveBeenCalledWith({ reason: 'Study cancelled' });
    });
  });

  it('answers nothing when it is left, and gives the focus back to where it was', async () => {
    const user = userEvent.setup();
    const onAnswer = show();
    const button = screen.getByRole('button', { name: 'Open' });
    await user.click(button);
    expect(screen.getByRole('alertdialog', { name: 'Withdraw it?' }).contains(document.activeElement)).toBe(true);
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(onAnswer).toHaveBeenCalledWith(undefined);
    });
    await waitFor(() => {
      expect(document.activeElement).toBe(button);
    });
  });
});
