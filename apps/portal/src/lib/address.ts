import { useNavigate, useSearch } from '@tanstack/react-router';

/** What an address says beside its path: texts only, so that every view can be sent to a colleague. */
export type Address = Readonly<Record<string, string>>;

/** Everything in the address as text; what is neither text nor number is left out. */
export function readAddress(raw: Readonly<Record<string, unknown>>): Address {
  return Object.fromEntries(
    Object.entries(raw).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value).slice(0, 300)]] : [],
    ),
  );
}

/** The address with some parts changed; `undefined` and the empty text take a part out. */
export function changed(address: Address, part: Readonly<Record<string, string | undefined>>): Address {
  return Object.fromEntries(
    Object.entries({ ...address, ...part }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
    ),
  );
}

/** What the address says, and how to change it without leaving the page. */
export function useAddress() {
  const address: Address = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = (part: Readonly<Record<string, string | undefined>>): void => {
    void navigate({ to: '.', search: changed(address, part) as never, replace: true, resetScroll: false });
  };
  return { address, change };
}

/** The value if the closed list has it. */
export function oneOf<T extends string>(all: readonly T[], value: string | undefined): T | undefined {
  return all.find((one) => one === value);
}
