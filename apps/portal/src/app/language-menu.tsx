import { Languages } from 'lucide-react';
import { Button, Menu, MenuItem } from '../ui';
import { LANGUAGES } from '../lib/language';
import { useLanguage, useSharedWords } from '../lib/words';

/** Each language in its own name. */
const OWN_NAMES = { sv: 'Svenska', en: 'English', da: 'Dansk', nb: 'Norsk bokmål' } as const;

export function LanguageMenu() {
  const t = useSharedWords();
  const { language } = useLanguage();
  return (
    <Menu
      label={t('nav.language')}
      trigger={
        <Button
          variant="quiet"
          size="sm"
          icon={Languages}
          aria-label={`${t('nav.language')}: ${language.toUpperCase()}`}
        >
          {language.toUpperCase()}
        </Button>
      }
    >
      <LanguageItems />
    </Menu>
  );
}

/** Each language as a line of a menu. */
export function LanguageItems() {
  const { choose } = useLanguage();
  return LANGUAGES.map((one) => (
    <MenuItem
      key={one}
      onAction={() => {
        choose(one);
      }}
    >
      {OWN_NAMES[one]}
    </MenuItem>
  ));
}
