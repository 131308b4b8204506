/** @jest-environment jsdom */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keepFocus } from './keep-focus';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

describe('keepFocus', () => {
  let stop: () => void;
  beforeEach(() => {
    document.body.innerHTML =
      '<main id="main"><section><form><button>Send</button></form></section><button>Other</button></main>';
    stop = keepFocus();
  });
  afterEach(() => {
    stop();
  });

  it('goes to the part around a form that went away', async () => {
    document.querySelector('button')?.focus();
    document.querySelector('form')?.remove();
    await settled();
    expect(document.activeElement?.tagName).toBe('SECTION');
  });

  it('goes to the page where nothing around it is left', async () => {
    document.querySelector('button')?.focus();
    document.querySelector('section')?.remove();
    await settled();
    expect(document.activeElement?.id).toBe('main');
  });

  it('leaves the focus where somebody has put it meanwhile', async () => {
    document.querySelector('button')?.focus();
    document.querySelector('form')?.remove();
    document.querySelector<HTMLButtonElement>('main > button')?.focus();
    await settled();
    expect(document.activeElement?.textContent).toBe('Other');
  });
});
