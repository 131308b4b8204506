import type { Language } from '@samprova/kernel';
import { decimalOf } from '../money.js';
import type { InvoiceSeller } from '../invoice/invoice.js';
import type { Reminder } from './reminder.js';
import type { ReminderTone } from './reminder-policy.js';

interface ReminderWords {
  readonly subject: Readonly<Record<ReminderTone, string>>;
  readonly opening: Readonly<Record<ReminderTone, string>>;
  readonly invoice: string;
  readonly due: string;
  readonly open: string;
  readonly reference: string;
  readonly total: string;
  readonly account: string;
  readonly crossed: string;
}

const WORDS: Readonly<Record<Language, ReminderWords>> = {
  en: {
    subject: { FRIENDLY: 'Reminder of payment', FIRM: 'Second reminder of payment', FINAL: 'Last reminder of payment' },
    opening: {
      FRIENDLY: 'Perhaps it was overlooked: the following is not paid yet.',
      FIRM: 'In spite of our reminder, the following is not paid yet. Please pay it now.',
      FINAL: 'This is our last reminder. Please pay the following at once, or tell us what stands in the way.',
    },
    invoice: 'Invoice',
    due: 'was due on',
    open: 'open',
    reference: 'payment reference',
    total: 'In all',
    account: 'Pay to',
    crossed: 'If you have paid in the last days, please disregard this message.',
  },
  sv: {
    subject: {
      FRIENDLY: 'Betalningspåminnelse',
      FIRM: 'Andra betalningspåminnelsen',
      FINAL: 'Sista betalningspåminnelsen',
    },
    opening: {
      FRIENDLY: 'Det har kanske glömts bort: följande är ännu inte betalt.',
      FIRM: 'Trots vår påminnelse är följande ännu inte betalt. Vänligen betala nu.',
      FINAL: 'Det här är vår sista påminnelse. Vänligen betala följande omgående, eller berätta vad som hindrar.',
    },
    invoice: 'Faktura',
    due: 'förföll',
    open: 'obetalt',
    reference: 'betalningsreferens',
    total: 'Sammanlagt',
    account: 'Betala till',
    crossed: 'Har ni betalat de senaste dagarna kan ni bortse från det här meddelandet.',
  },
  da: {
    subject: {
      FRIENDLY: 'Betalingspåmindelse',
      FIRM: 'Anden betalingspåmindelse',
      FINAL: 'Sidste betalingspåmindelse',
    },
    opening: {
      FRIENDLY: 'Måske er det blevet overset: følgende er endnu ikke betalt.',
      FIRM: 'Trods vores påmindelse er følgende endnu ikke betalt. Vær venlig at betale nu.',
      FINAL:
        'Dette er vores sidste påmindelse. Vær venlig at betale følgende straks, eller fortæl, hvad der er i vejen.',
    },
    invoice: 'Faktura',
    due: 'forfaldt',
    open: 'ubetalt',
    reference: 'betalingsreference',
    total: 'I alt',
    account: 'Betal til',
    crossed: 'Har I betalt inden for de seneste dage, kan I se bort fra denne besked.',
  },
  nb: {
    subject: { FRIENDLY: 'Betalingspåminnelse', FIRM: 'Andre betalingspåminnelse', FINAL: 'Siste betalingspåminnelse' },
    opening: {
      FRIENDLY: 'Kanskje ble det oversett: følgende er ennå ikke betalt.',
      FIRM: 'Til tross for vår påminnelse er følgende ennå ikke betalt. Vennligst betal nå.',
      FINAL: 'Dette er vår siste påminnelse. Vennligst betal følgende straks, eller fortell oss hva som hindrer.',
    },
    invoice: 'Faktura',
    due: 'forfalt',
    open: 'ubetalt',
    reference: 'betalingsreferanse',
    total: 'Til sammen',
    account: 'Betal til',
    crossed: 'Har dere betalt de siste dagene, kan dere se bort fra denne meldingen.',
  },
};

/** The letter to a debtor, in its language. */
export function reminderMail(
  { language, tone, invoices, totalMinor, currency }: Reminder,
  { name, account }: Pick<InvoiceSeller, 'name' | 'account'>,
): { readonly subject: string; readonly text: string } {
  const words = WORDS[language];
  const amount = (minor: number): string => `${decimalOf(minor)} ${currency}`;
  const lines = invoices.map(
    ({ number, dueOn, openMinor, reference }) =>
      `- ${words.invoice} ${number} (${words.due} ${dueOn}), ${words.open} ${amount(openMinor)}, ${words.reference} ${reference}`,
  );
  return {
    subject: `${words.subject[tone]}: ${name}`,
    text: [
      words.opening[tone],
      '',
      ...lines,
      '',
      `${words.total}: ${amount(totalMinor)}`,
      `${words.account}: ${account.kind} ${account.number}`,
      '',
      words.crossed,
      '',
      name,
    ].join('\n'),
  };
}
