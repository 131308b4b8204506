import { useState } from 'react';
import {
  type BillingPageQuery,
  ConfigureBillingDocument,
  type PayeeAccountKind,
  type PaymentReferenceKind,
} from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { useCommand } from '../../../lib/query';
import type { Here } from '../../../parts/partnership/in-partnership';
import { Button, Checkbox, FieldGroup, Form, FormActions, NumberField, Select, TextField } from '../../../ui';
import { useWords } from '../words';
import { AddressFields } from './address-fields';
import { bare, emptyAddress, FIELD_OF_NUMBER, missingOf, schemeOf, told, trimmed } from './party';
import { PURPOSES, type VatCase, VatFields, type VatPolicy } from './vat-fields';

type Profile = NonNullable<BillingPageQuery['billingProfile']>;

/** What a bank of the country gives out, and the references it reads. */
const ACCOUNTS: Readonly<Record<string, readonly [PayeeAccountKind, PaymentReferenceKind]>> = {
  SE: ['BANKGIRO', 'OCR'],
  DK: ['FIK', 'FIK'],
  NO: ['NORWEGIAN', 'KID'],
};
/** What stands on the invoices of a country until somebody writes it otherwise: in its language, whoever reads this page. */
const OUTSIDE: Readonly<Record<string, { readonly membershipFee: string; readonly directedContribution: string }>> = {
  SE: {
    membershipFee: 'Medlemsavgift utan motprestation, ingen omsättning',
    directedContribution: 'Bidrag utan motprestation, ingen omsättning',
  },
  DK: {
    membershipFee: 'Kontingent uden modydelse, ikke omfattet af momsloven',
    directedContribution: 'Tilskud uden modydelse, ikke omfattet af momsloven',
  },
  NO: {
    membershipFee: 'Medlemskontingent uten motytelse, ikke omsetning',
    directedContribution: 'Tilskudd uten motytelse, ikke omsetning',
  },
};
const KINDS: readonly PayeeAccountKind[] = ['BANKGIRO', 'PLUSGIRO', 'FIK', 'NORWEGIAN', 'IBAN'];
const REFERENCES: readonly PaymentReferenceKind[] = ['OCR', 'KID', 'FIK', 'RF'];

interface BillingFormProps {
  readonly here: Here;
  readonly profile: Profile | null;
  readonly isReadOnly: boolean;
}

/** Says what stands on coming invoices, how they are paid and taxed. */
export function BillingForm({ here, profile, isReadOnly }: BillingFormProps) {
  const t = useWords();
  const { run } = useCommand(ConfigureBillingDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const seller = profile?.seller;
  const [account, reference] = ACCOUNTS[here.country] ?? ['IBAN', 'RF'];
  const [texts, setTexts] = useState({
    name: seller?.name ?? here.name,
    organisationNumber: seller?.organisationNumber ?? '',
    vatNumber: seller?.vatNumber ?? '',
    taxRegistration: seller?.taxRegistration ?? '',
    electronicAddress: seller?.electronicAddress?.id ?? '',
    email: seller?.email ?? '',
    phone: seller?.phone ?? '',
    account: seller?.account.number ?? '',
    bic: seller?.account.bic ?? '',
  });
  const [address, setAddress] = useState(seller?.address ?? emptyAddress(here.country));
  const [accountKind, setAccountKind] = useState(seller?.account.kind ?? account);
  const [scheme, setScheme] = useState({
    kind: profile?.referenceScheme.kind ?? reference,
    ocrLengthDigit: profile?.referenceScheme.ocrLengthDigit ?? false,
    kidModulus: profile?.referenceScheme.kidModulus ?? ('MOD10' as const),
    fikCardType: profile?.referenceScheme.fikCardType ?? ('CARD_71' as const),
  });
  const [paymentDays, setPaymentDays] = useState<number | null>(profile?.paymentDays ?? 30);
  const [vat, setVat] = useState<VatPolicy>(() => {
    const outside = (reason: string): VatCase => ({
      category: 'OUTSIDE',
      rateBasisPoints: 0,
      reason,
      reasonCode: 'VATEX-EU-O',
    });
    return (
      profile?.vat ?? {
        membershipFee: outside(OUTSIDE[here.country]?.membershipFee ?? ''),
        directedContribution: outside(OUTSIDE[here.country]?.directedContribution ?? ''),
        service: { category: 'STANDARD', rateBasisPoints: 2500, reason: null, reasonCode: null },
      }
    );
  });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const field = (name: keyof typeof texts) => ({
    name,
    isReadOnly,
    value: texts[name],
    onChange: (value: string) => {
      setTexts({ ...texts, [name]: value });
    },
  });
  const save = async (): Promise<void> => {
    const wrong: Record<string, string> = {
      ...(texts.name.trim() === '' && { name: t('treasury.billing.missing.name') }),
      ...Object.fromEntries(missingOf(address).map((part) => [part, t(`treasury.billing.missing.${part}`)])),
      ...(texts.account.trim() === '' && { account: t('treasury.billing.missing.account') }),
      ...(paymentDays === null && { paymentDays: t('treasury.billing.missing.paymentDays') }),
    };
    setErrors(wrong);
    if (paymentDays === null || Object.keys(wrong).length > 0) return;
    const electronic = bare(texts.electronicAddress);
    const input = {
      seller: {
        name: texts.name.trim(),
        organisationNumber: told(texts.organisationNumber),
        vatNumber: told(bare(texts.vatNumber)),
        taxRegistration: told(texts.taxRegistration),
        address: trimmed(address),
        electronicAddress:
          electronic === ''
            ? null
            : { scheme: seller?.electronicAddress?.scheme ?? schemeOf(here.country), id: electronic },
        email: told(texts.email),
        phone: told(texts.phone),
        account: { kind: accountKind, number: bare(texts.account), bic: told(bare(texts.bic)) },
      },
      referenceScheme: scheme,
      vatPolicy: Object.fromEntries(
        PURPOSES.map((purpose) => {
          const { category, rateBasisPoints, reason, reasonCode } = vat[purpose];
          return [
            purpose,
            { category, rateBasisPoints, reason: told(reason ?? ''), reasonCode: told(reasonCode ?? '') },
          ];
        }),
      ) as VatPolicy,
      paymentDays,
    };
    await attempt(async () => {
      const { configureBilling } = await run({ partnershipId: here.id, input });
      if (configureBilling.__typename === 'BillingNumberWrong')
        setErrors({ [FIELD_OF_NUMBER[configureBilling.at]]: t('refusal.BILLING_NUMBER_WRONG') });
      if (configureBilling.__typename === 'VatCaseImpossible')
        setErrors({ [`vat.${configureBilling.purpose}`]: t(`vat-rule.${configureBilling.rule}`) });
      return configureBilling;
    }, t('common.saved'));
  };
  return (
    <Form
      label={t('treasury.billing.seller')}
      errors={errors}
      formError={problem}
      onSubmit={() => {
        void save();
      }}
    >
      <TextField label={t('common.name')} isRequired maxLength={200} {...field('name')} />
      <TextField
        label={t('treasury.billing.organisation-number')}
        isRequired
        width="medium"
        maxLength={20}
        {...field('organisationNumber')}
      />
      <AddressFields value={address} onChange={setAddress} />
      <FieldGroup legend={t('treasury.billing.tax')}>
        <TextField label={t('treasury.billing.vat-number')} width="medium" maxLength={20} {...field('vatNumber')} />
        <TextField
          label={t('treasury.billing.tax-registration')}
          description={t('treasury.billing.tax-registration-text')}
          width="medium"
          maxLength={60}
          {...field('taxRegistration')}
        />
      </FieldGroup>
      <FieldGroup legend={t('treasury.billing.paid-to')}>
        <Select
          label={t('treasury.billing.account-kind')}
          width="medium"
          options={KINDS.map((value) => ({ value, label: t(`payee-account-kind.${value}`) }))}
          value={accountKind}
          onChange={(kind) => {
            if (kind !== null) setAccountKind(kind);
          }}
        />
        <TextField
          label={t('treasury.billing.account')}
          isRequired
          width="medium"
          maxLength={40}
          {...field('account')}
        />
        {accountKind === 'IBAN' && <TextField label="BIC" width="short" maxLength={11} {...field('bic')} />}
        <Select
          label={t('treasury.billing.reference-kind')}
          name="referenceScheme"
          width="medium"
          options={REFERENCES.map((value) => ({ value, label: t(`payment-reference-kind.${value}`) }))}
          value={scheme.kind}
          onChange={(kind) => {
            if (kind !== null) setScheme({ ...scheme, kind });
          }}
        />
        {scheme.kind === 'OCR' && (
          <Checkbox
            label={t('treasury.billing.ocr-length')}
            isSelected={scheme.ocrLengthDigit}
            onChange={(ocrLengthDigit) => {
              setScheme({ ...scheme, ocrLengthDigit });
            }}
          />
        )}
        {scheme.kind === 'KID' && (
          <Select
            label={t('treasury.billing.kid-modulus')}
            width="medium"
            options={(['MOD10', 'MOD11'] as const).map((value) => ({ value, label: t(`kid-modulus.${value}`) }))}
            value={scheme.kidModulus}
            onChange={(kidModulus) => {
              if (kidModulus !== null) setScheme({ ...scheme, kidModulus });
            }}
          />
        )}
        {scheme.kind === 'FIK' && (
          <Select
            label={t('treasury.billing.fik-card')}
            width="medium"
            options={(['CARD_71', 'CARD_75'] as const).map((value) => ({ value, label: t(`fik-card-type.${value}`) }))}
            value={scheme.fikCardType}
            onChange={(fikCardType) => {
              if (fikCardType !== null) setScheme({ ...scheme, fikCardType });
            }}
          />
        )}
        <NumberField
          label={t('treasury.billing.payment-days')}
          name="paymentDays"
          isRequired
          min={0}
          max={120}
          value={paymentDays}
          onChange={setPaymentDays}
        />
      </FieldGroup>
      <FieldGroup legend={t('treasury.billing.contact')}>
        <TextField label={t('common.email')} type="email" width="medium" maxLength={254} {...field('email')} />
        <TextField label={t('common.phone')} type="tel" width="medium" maxLength={40} {...field('phone')} />
        <TextField
          label={t('treasury.billing.electronic')}
          description={t('treasury.billing.electronic-text')}
          width="medium"
          maxLength={50}
          {...field('electronicAddress')}
        />
      </FieldGroup>
      <VatFields value={vat} onChange={setVat} />
      {!isReadOnly && (
        <FormActions>
          <Button type="submit" variant="primary" isPending={isRunning}>
            {t('common.save')}
          </Button>
        </FormActions>
      )}
    </Form>
  );
}
