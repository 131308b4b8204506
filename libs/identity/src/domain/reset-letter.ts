import type { Language } from '@samprova/kernel';

/** How long a forgotten password can be replaced with the link of one letter, in real minutes. */
export const RESET_MINUTES = 60;

export interface ResetLetter {
  readonly subject: string;
  readonly text: string;
}

/** `{link}` is the one thing that differs; the letter names nobody, so that a wrong receiver learns nothing. */
const WORDS: Readonly<Record<Language, ResetLetter>> = {
  en: {
    subject: 'Samprova: set a new password',
    text: 'Somebody, probably you, says that the password of this address was forgotten. With this link you set a new one, once, within 60 minutes:\n\n{link}\n\nYou will be signed out everywhere. If it was not you, do nothing: your password stays as it is.',
  },
  sv: {
    subject: 'Samprova: välj ett nytt lösenord',
    text: 'Någon, troligen du, säger att lösenordet för den här adressen är glömt. Med den här länken väljer du ett nytt, en gång, inom 60 minuter:\n\n{link}\n\nDu loggas ut överallt. Om det inte var du behöver du inte göra något: ditt lösenord gäller som förut.',
  },
  da: {
    subject: 'Samprova: vælg en ny adgangskode',
    text: 'Nogen, sandsynligvis du, siger at adgangskoden til denne adresse er glemt. Med dette link vælger du en ny, én gang, inden for 60 minutter:\n\n{link}\n\nDu bliver logget ud overalt. Hvis det ikke var dig, skal du ikke gøre noget: din adgangskode gælder som før.',
  },
  nb: {
    subject: 'Samprova: velg et nytt passord',
    text: 'Noen, sannsynligvis du, sier at passordet for denne adressen er glemt. Med denne lenken velger du et nytt, én gang, innen 60 minutter:\n\n{link}\n\nDu blir logget ut overalt. Hvis det ikke var deg, trenger du ikke gjøre noe: passordet ditt gjelder som før.',
  },
};

/** What is mailed to whoever forgot a password, in its language. */
export function resetLetter(language: Language, link: string): ResetLetter {
  const { subject, text } = WORDS[language];
  return { subject, text: text.replace('{link}', link) };
}
