/** `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

export const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

const place = 'theme';

/** The theme the reader chose on this device. */
export function storedTheme(): Theme {
  try {
    const found = localStorage.getItem(place);
    return found === 'light' || found === 'dark' ? found : 'system';
  } catch {
    // A browser may forbid storage; then the device decides.
    return 'system';
  }
}

/** Shows a theme at once and, unless the device decides, remembers it. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(place);
    else localStorage.setItem(place, theme);
  } catch {
    // Shown, though not remembered.
  }
}

/**
 * Called first of all, before anything is drawn. Also keeps react-aria from adding a `<style>` element that a strict
 * Content-Security-Policy refuses: it adds none where an element of that id exists; the rule itself is in reset.css.
 */
export function prepareDocument(): void {
  const theme = storedTheme();
  if (theme !== 'system') document.documentElement.dataset['theme'] = theme;
  const id = 'react-aria-pressable-style';
  if (document.getElementById(id) === null) {
    const placeholder = document.createElement('meta');
    placeholder.id = id;
    document.head.append(placeholder);
  }
}
