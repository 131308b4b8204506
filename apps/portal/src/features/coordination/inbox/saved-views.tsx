import { Bookmark, X } from 'lucide-react';
import { useState } from 'react';
import { InboxViewsDocument, RemoveInboxViewDocument, SaveInboxViewDocument } from '../../../graphql/graphql';
import { useAnswer, useCommand } from '../../../lib/query';
import { Button, Dialog, Form, FormActions, Menu, MenuItem, MenuSection, Notice, Stack, TextField } from '../../../ui';
import { useAttempt } from '../attempt';
import { useWords } from '../words';
import { type InboxSearch, readInboxSearch } from './inbox-search';

interface SavedViewsProps {
  readonly search: InboxSearch;
  readonly onOpen: (search: InboxSearch) => void;
}

/** Filters kept under a name of one's own. */
export function SavedViews({ search, onOpen }: SavedViewsProps) {
  const t = useWords();
  const views = useAnswer(InboxViewsDocument, {}).data?.savedViews ?? [];
  const [isNaming, setNaming] = useState(false);
  const removing = useCommand(RemoveInboxViewDocument);
  return (
    <>
      <Menu
        label={t('coordination.views.title')}
        trigger={
          <Button icon={Bookmark} size="sm">
            {t('coordination.views.title')}
          </Button>
        }
      >
        <MenuSection label={t('coordination.views.open')}>
          {views.map((view) => (
            <MenuItem
              key={view.id}
              onAction={() => {
                onOpen(readInboxSearch(view.filter as Record<string, unknown>));
              }}
            >
              {view.name}
            </MenuItem>
          ))}
          {views.length === 0 && <MenuItem isDisabled>{t('coordination.views.none')}</MenuItem>}
        </MenuSection>
        <MenuItem
          icon={Bookmark}
          onAction={() => {
            setNaming(true);
          }}
        >
          {t('coordination.views.keep')}
        </MenuItem>
        {views.length > 0 && (
          <MenuSection label={t('coordination.views.remove')}>
            {views.map((view) => (
              <MenuItem
                key={view.id}
                id={`remove-${view.id}`}
                icon={X}
                textValue={t('coordination.views.remove-one', { name: view.name })}
                onAction={() => {
                  void removing.run({ id: view.id });
                }}
              >
                {view.name}
              </MenuItem>
            ))}
          </MenuSection>
        )}
      </Menu>
      <NameDialog
        key={String(isNaming)}
        search={search}
        isOpen={isNaming}
        onClose={() => {
          setNaming(false);
        }}
      />
    </>
  );
}

interface NameDialogProps {
  readonly search: InboxSearch;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function NameDialog({ search, isOpen, onClose }: NameDialogProps) {
  const t = useWords();
  const attempt = useAttempt();
  const [name, setName] = useState('');
  const [refused, setRefused] = useState<string>();
  const saving = useCommand(SaveInboxViewDocument);
  const save = async (): Promise<void> => {
    const answer = saving.run({ name: name.trim(), filter: search }).then(({ saveView }) => saveView);
    const words = await attempt(answer, t('coordination.views.kept', { name: name.trim() }));
    setRefused(words);
    if (words === undefined) onClose();
  };
  return (
    <Dialog
      title={t('coordination.views.keep')}
      size="sm"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Form onSubmit={() => void save()}>
        <Stack gap={4}>
          {refused !== undefined && (
            <Notice tone="error" live="assertive">
              {refused}
            </Notice>
          )}
          <TextField
            label={t('common.name')}
            description={t('coordination.views.name-help')}
            value={name}
            onChange={setName}
            maxLength={60}
            isRequired
            autoFocus
            width="full"
          />
          <FormActions>
            <Button type="submit" variant="primary" isPending={saving.isRunning} isDisabled={name.trim() === ''}>
              {t('common.save')}
            </Button>
          </FormActions>
        </Stack>
      </Form>
    </Dialog>
  );
}
