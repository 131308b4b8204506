import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { MenuItem } from '../actions/menu';
import { ToggleGroup } from '../actions/toggle-group';
import { Icon } from './icon';
import { applyTheme, storedTheme } from './theme';
import type { Theme } from './theme';
import { useUiWords } from './words';

/** Light, dark, or as the device says; remembered on the device. */
export function ThemeSwitch({ size = 'sm' }: { size?: 'sm' | 'md' }) {
  const words = useUiWords();
  const [theme, setTheme] = useState<Theme>(storedTheme);
  return (
    <ToggleGroup
      label={words.theme}
      size={size}
      value={theme}
      onChange={(next) => {
        setTheme(next);
        applyTheme(next);
      }}
      options={[
        { value: 'system', label: <Icon icon={Monitor} />, textLabel: words.themeSystem },
        { value: 'light', label: <Icon icon={Sun} />, textLabel: words.themeLight },
        { value: 'dark', label: <Icon icon={Moon} />, textLabel: words.themeDark },
      ]}
    />
  );
}

/** The same choice as lines of a menu, where there is no room for the switch. */
export function ThemeItems() {
  const words = useUiWords();
  const choices = [
    { theme: 'system', icon: Monitor, label: words.themeSystem },
    { theme: 'light', icon: Sun, label: words.themeLight },
    { theme: 'dark', icon: Moon, label: words.themeDark },
  ] as const;
  return choices.map(({ theme, icon, label }) => (
    <MenuItem
      key={theme}
      icon={icon}
      onAction={() => {
        applyTheme(theme);
      }}
    >
      {label}
    </MenuItem>
  ));
}
