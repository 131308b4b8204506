/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["browser"]}
 */
import { describe, expect, it, jest } from '@jest/globals';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button, englishWords, Form, TextField, UiProvider } from '..';
import type { FormErrors } from '..';

function Contact({ errors, onSubmit }: { errors?: FormErrors; onSubmit?: () => void }) {
  return (
    <UiProvider words={englishWords} locale="en-GB">
      <Form
        label="Contact"
        fieldLabels={{ 'contact.email': 'E-mail' }}
        {...(errors !== undefined && { errors })}
        {...(onSubmit !== undefined && { onSubmit })}
      >
        <TextField name="contact.email" label="E-mail" description="We answer there." isRequired />
        <Button type="submit">Send</Button>
      </Form>
    </UiProvider>
  );
}

describe('Form', () => {
  it('says in words that a field is required, and ties its description to it', () => {
    render(<Contact />);
    const field = screen.getByRole('textbox', { name: 'E-mail (required)' });
    const described = field
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id));
    expect(described.map((element) => element?.textContent)).toContain('We answer there.');
  });

  it('shows what the server refused at its field and in a summary that takes the focus', async () => {
    const { rerender } = render(<Contact />);
    rerender(<Contact errors={{ 'contact.email': 'Write an address' }} />);
    const summary = screen.getByRole('group', { name: 'One thing to put right' });
    await waitFor(() => {
      expect(document.activeElement).toBe(summary);
    });
    const field = screen.getByRole('textbox', { name: /E-mail/ });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = field
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id));
    expect(described.some((element) => element?.textContent.includes('Write an address'))).toBe(true);
  });

  it('leads from the summary to the field', async () => {
    const user = userEvent.setup();
    render(<Contact errors={{ 'contact.email': 'Write an address' }} />);
    await user.click(screen.getByRole('button', { name: 'E-mail: Write an address' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /E-mail/ }));
  });

  it('gives the sending to the page', async () => {
    const user = userEvent.setup();
    const onSubmit = jest.fn();
    render(<Contact onSubmit={onSubmit} />);
    await user.type(screen.getByRole('textbox', { name: /E-mail/ }), 'a@example.org{Enter}');
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });
});
