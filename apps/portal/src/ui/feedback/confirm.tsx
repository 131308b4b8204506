import { createContext, useCallback, useContext, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../actions/button';
import { TextArea } from '../forms/text-field';
import { useUiWords } from '../foundations/words';
import { Dialog } from './dialog';
import { Notice } from './notice';

export interface ConfirmQuestion {
  title: ReactNode;
  /** What will happen, and whether it can be taken back. */
  body?: ReactNode;
  /** The verb on the button. */
  confirmLabel: string;
  cancelLabel?: string;
  tone?: 'normal' | 'danger';
  /** Asks for a reason. */
  reason?: { label?: string; description?: ReactNode; isRequired?: boolean; maxLength?: number };
}

export interface ConfirmProps extends ConfirmQuestion {
  isOpen: boolean;
  /** Called when it is left without doing it, and after it is done. */
  onClose: () => void;
  /**
   * Does it; the dialog shows that it works and stays open with the words (a string,
   * also promised) that are returned when it was refused.
   */
  onConfirm: (reason: string) => unknown;
}

/** Asks before something is done, with a reason where one is wanted. */
export function Confirm(props: ConfirmProps) {
  const words = useUiWords();
  const [reason, setReason] = useState('');
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const leave = () => {
    if (isPending) return;
    setReason('');
    setRefusal(undefined);
    props.onClose();
  };
  const go = async () => {
    setPending(true);
    setRefusal(undefined);
    try {
      const refused = await props.onConfirm(reason.trim());
      if (typeof refused === 'string') {
        setRefusal(refused);
        return;
      }
      setReason('');
      props.onClose();
    } finally {
      setPending(false);
    }
  };
  return (
    <Dialog
      title={props.title}
      isAlert
      size="sm"
      isOpen={props.isOpen}
      onOpenChange={(isOpen) => {
        if (!isOpen) leave();
      }}
      footer={
        <>
          <Button onPress={leave} isDisabled={isPending}>
            {props.cancelLabel ?? words.cancel}
          </Button>
          <Button
            variant={props.tone === 'danger' ? 'danger' : 'primary'}
            isPending={isPending}
            isDisabled={props.reason?.isRequired === true && reason.trim() === ''}
            onPress={() => void go()}
          >
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      {props.body}
      {props.reason !== undefined && (
        <TextArea
          label={props.reason.label ?? words.reason}
          description={props.reason.description}
          isRequired={props.reason.isRequired ?? false}
          value={reason}
          onChange={setReason}
          {...(props.reason.maxLength !== undefined && { maxLength: props.reason.maxLength })}
        />
      )}
      {refusal !== undefined && <Notice tone="error">{refusal}</Notice>}
    </Dialog>
  );
}

type Ask = (question: ConfirmQuestion) => Promise<{ reason: string } | undefined>;

const ConfirmContext = createContext<Ask>(() => Promise.reject(new Error('There is no UiProvider around this.')));

interface Asked {
  question: ConfirmQuestion;
  answer: (given: { reason: string } | undefined) => void;
}

/** Part of `UiProvider`: shows what `useConfirm` asks. */
export function ConfirmProvider({ children }: { children: ReactNode }) {
  const [asked, setAsked] = useState<Asked>();
  const [isOpen, setOpen] = useState(false);
  const ask = useCallback<Ask>(
    (question) =>
      new Promise((answer) => {
        setAsked({ question, answer });
        setOpen(true);
      }),
    [],
  );
  return (
    <ConfirmContext value={ask}>
      {children}
      {asked !== undefined && (
        <Confirm
          {...asked.question}
          isOpen={isOpen}
          onConfirm={(reason) => {
            asked.answer({ reason });
          }}
          onClose={() => {
            setOpen(false);
            asked.answer(undefined);
          }}
        />
      )}
    </ConfirmContext>
  );
}

/** `const confirm = useConfirm(); if (await confirm({ … })) …` : undefined when it was left. */
export const useConfirm = (): Ask => useContext(ConfirmContext);
