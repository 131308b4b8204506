import { Button, Notice, Stack, TextField, toast } from '../../../ui';
import { useWords } from '../words';

/** The way in for somebody invited: shown this once, kept nowhere. */
export function InvitationLink({ name, secret }: { readonly name: string; readonly secret: string }) {
  const t = useWords();
  const link = `${location.origin}/set-password/${secret}`;
  return (
    <Notice tone="ok" title={t('secretariat.directory.invited', { name })} live="polite">
      <Stack gap={2}>
        <p>{t('secretariat.directory.invited-text')}</p>
        <TextField label={t('secretariat.directory.link')} value={link} isReadOnly />
        <div>
          <Button
            size="sm"
            onPress={() => {
              void navigator.clipboard.writeText(link).then(() => {
                toast({ tone: 'ok', title: t('common.copied') });
              });
            }}
          >
            {t('common.copy')}
          </Button>
        </div>
      </Stack>
    </Notice>
  );
}
