import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
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
