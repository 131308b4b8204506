import { Clock, FileText, Inbox, Send, Trash2, Users } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import {
  Badge,
  BarChart,
  Button,
  Card,
  Checkbox,
  CheckboxGroup,
  ChoiceCards,
  ComboBox,
  Confirm,
  Countdown,
  DatePicker,
  DateRange,
  DateTimeField,
  DayStrip,
  DescriptionList,
  Dialog,
  DiffText,
  Disclosure,
  Drawer,
  EmptyState,
  englishWords,
  ErrorState,
  FieldGroup,
  FileDrop,
  Form,
  FormActions,
  Funnel,
  Grid,
  Inline,
  KeyFigureRow,
  LinkButton,
  LineChart,
  Loading,
  Menu,
  MenuItem,
  MenuSection,
  MenuSeparator,
  Meter,
  MultiSelect,
  Notice,
  NumberField,
  PageHeader,
  Popover,
  Progress,
  RadioGroup,
  SavedMark,
  SearchField,
  Section,
  Select,
  ShortcutHint,
  Skeleton,
  Sparkline,
  Split,
  Stack,
  StackedBar,
  Stat,
  Steps,
  Switch,
  Table,
  Tabs,
  Tag,
  TagField,
  TextArea,
  TextField,
  TextLink,
  TileMap,
  TimeField,
  Timeline,
  toast,
  ToggleGroup,
  Toolbar,
  Tooltip,
  UiProvider,
} from '.';
import type { DayCell, IsoDate, Tone } from '.';
import styles from './gallery.module.css';

const tones: readonly Tone[] = ['neutral', 'accent', 'info', 'ok', 'soon', 'late', 'stopped'];

interface Row {
  id: string;
  place: string;
  tone: Tone;
  amount: number;
}

const places = ['Anderslöv', 'Bergen', 'Odense', 'Kiruna', 'Trondheim', 'Örebro', 'Aarhus', 'Växjö'];
const state = (index: number): Tone => (['late', 'soon', 'ok', 'stopped'] as const)[index % 4]!;
const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `R-${String(index + 1).padStart(4, '0')}`,
    place: places[index % places.length]!,
    tone: state(index),
    amount: (index * 37) % 101,
  }));

const days: readonly DayCell[] = [
  { date: '2026-06-15', label: 'Mon', dateText: '15/6', kind: 'before', note: 'Received 09:00' },
  { date: '2026-06-16', label: 'Tue', dateText: '16/6', kind: 'counted', count: 1 },
  { date: '2026-06-17', label: 'Wed', dateText: '17/6', kind: 'stopped', note: 'A question was asked' },
  { date: '2026-06-18', label: 'Thu', dateText: '18/6', kind: 'counted', count: 2, now: 0.6 },
  { date: '2026-06-19', label: 'Fri', dateText: '19/6', kind: 'holiday', note: 'Midsummer Eve' },
  { date: '2026-06-20', label: 'Sat', dateText: '20/6', kind: 'weekend' },
  { date: '2026-06-21', label: 'Sun', dateText: '21/6', kind: 'weekend' },
  { date: '2026-06-22', label: 'Mon', dateText: '22/6', kind: 'counted', count: 3, isAhead: true },
  { date: '2026-06-23', label: 'Tue', dateText: '23/6', kind: 'closing', note: 'Closed' },
  { date: '2026-06-24', label: 'Wed', dateText: '24/6', kind: 'counted', count: 4, isAhead: true },
  { date: '2026-06-25', label: 'Thu', dateText: '25/6', kind: 'due', count: 5, isDue: true },
];

const tiles = [
  ['BD', 'Norrbotten', 0, 3],
  ['AC', 'Västerbotten', 1, 3],
  ['Z', 'Jämtland', 2, 2],
  ['Y', 'Västernorrland', 2, 3],
  ['X', 'Gävleborg', 3, 3],
  ['W', 'Dalarna', 3, 2],
  ['S', 'Värmland', 4, 1],
  ['T', 'Örebro', 4, 2],
  ['U', 'Västmanland', 4, 3],
  ['C', 'Uppsala', 4, 4],
  ['AB', 'Stockholm', 5, 4],
] as const;

function Fields() {
  const [text, setText] = useState('A first thought that is a little longer.');
  const [number, setNumber] = useState<number | null>(12);
  const [one, setOne] = useState<string | null>('b');
  const [site, setSite] = useState<string | null>(null);
  const [many, setMany] = useState<string[]>(['a', 'c']);
  const [codes, setCodes] = useState<string[]>(['C50', 'C61']);
  const [date, setDate] = useState<IsoDate | null>('2026-06-15');
  const [moment, setMoment] = useState<string | null>('2026-06-15T09:00');
  const [time, setTime] = useState<string | null>('15:00');
  const [range, setRange] = useState<{ from: IsoDate; to: IsoDate } | null>({ from: '2026-07-01', to: '2026-07-31' });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const options = [
    { value: 'a', label: 'First', description: 'What the first means' },
    { value: 'b', label: 'Second' },
    { value: 'c', label: 'Third' },
    { value: 'd', label: 'Not now', isDisabled: true },
  ];
  return (
    <Form
      label="Every field"
      errors={errors}
      fieldLabels={{ email: 'E-mail', site: 'Place' }}
      onSubmit={() => {
        setErrors({ email: 'Write an address such as name@example.org', site: 'Choose a place' });
      }}
    >
      <FieldGroup legend="Who" description="Fields beside each other where there is room." isInline>
        <TextField
          name="name"
          label="Name"
          isRequired
          defaultValue="Acme Pharma"
          source={{ label: 'record.json', detail: 'Item 7.1 of the file' }}
        />
        <TextField name="email" label="E-mail" type="email" description="We answer to this address." isRequired />
      </FieldGroup>
      <TextArea label="What it is about" value={text} onChange={setText} maxLength={60} />
      <FieldGroup legend="How many, which" isInline>
        <NumberField label="Patients" value={number} onChange={setNumber} min={0} suffix="a year" />
        <Select label="One of a list" options={options} value={one} onChange={setOne} />
        <ComboBox
          name="site"
          label="Place"
          options={places.map((place) => ({ value: place, label: place }))}
          value={site}
          onChange={setSite}
        />
        <MultiSelect label="Several of a list" options={options} value={many} onChange={setMany} />
        <TagField label="Codes" value={codes} onChange={setCodes} />
        <TextField label="Locked" defaultValue="Cannot be changed" isDisabled />
      </FieldGroup>
      <FieldGroup legend="When" isInline>
        <DatePicker label="Day" value={date} onChange={setDate} />
        <DateTimeField label="Received" value={moment} onChange={setMoment} zone="Stockholm" />
        <TimeField label="Cut-off" value={time} onChange={setTime} />
        <DateRange label="Away" value={range} onChange={setRange} />
      </FieldGroup>
      <ChoiceCards
        label="What is asked"
        defaultValue="a"
        options={[
          { value: 'a', label: 'A question', description: 'Five working days', icon: FileText },
          { value: 'b', label: 'A search', description: 'Five working days', icon: Users },
          { value: 'c', label: 'Advice', description: 'Two working days', icon: Clock, isDisabled: true },
        ]}
      />
      <Grid min={220}>
        <RadioGroup label="One of few" options={options} defaultValue="a" />
        <CheckboxGroup label="Several of few" options={options} defaultValue={['b']} />
        <Stack gap={2}>
          <Checkbox label="I have read it" description="All of it." isRequired />
          <Switch label="Only mine" defaultSelected />
        </Stack>
      </Grid>
      <FileDrop
        label="Protocol"
        accept={['.pdf']}
        acceptWords="PDF"
        maxSize={20_000_000}
        maxSizeWords="20 MB"
        onFiles={() => undefined}
        files={[
          { id: '1', name: 'protocol-v2.pdf', size: '1.2 MB' },
          { id: '2', name: 'synopsis.pdf', size: '300 kB', progress: 60 },
        ]}
        onRemove={() => undefined}
      />
      <FormActions>
        <Button type="submit" variant="primary">
          Send
        </Button>
        <SavedMark state="saved" time="14:03" />
        <SavedMark state="saving" />
        <SavedMark state="offline" />
      </FormActions>
    </Form>
  );
}

function Lists() {
  const [selected, setSelected] = useState<Set<string>>(new Set(['R-0002']));
  const [view, setView] = useState<'all' | 'mine'>('all');
  const columns = [
    { id: 'id', header: 'Reference', cell: (row: Row) => row.id, sort: (a: Row, b: Row) => a.id.localeCompare(b.id) },
    { id: 'place', header: 'Place', cell: (row: Row) => row.place, sort: true as const },
    { id: 'state', header: 'State', cell: (row: Row) => <Badge tone={row.tone}>{row.tone}</Badge> },
    {
      id: 'days',
      header: 'Days',
      cell: () => <DayStrip size="mini" label="Count" days={days} />,
      priority: 2 as const,
    },
    {
      id: 'amount',
      header: 'Amount',
      align: 'end' as const,
      cell: (row: Row) => row.amount,
      sort: (a: Row, b: Row) => a.amount - b.amount,
      footer: '222',
    },
  ];
  return (
    <Stack>
      <Toolbar label="Filters" end={<SearchField label="Find" placeholder="Find" />}>
        <ToggleGroup
          label="View"
          value={view}
          onChange={setView}
          options={[
            { value: 'all', label: 'All', count: 6 },
            { value: 'mine', label: 'Mine', count: 2 },
          ]}
        />
        <Tag onRemove={() => undefined}>Oncology</Tag>
      </Toolbar>
      <Card padding="none">
        <Table
          label="Things"
          columns={columns}
          rows={rowsOf(6)}
          rowId={(row) => row.id}
          rowHref={(row) => `#${row.id}`}
          rowTone={(row) => (row.tone === 'late' ? 'late' : undefined)}
          selected={selected}
          onSelectedChange={setSelected}
          defaultSort={{ column: 'id', direction: 'ascending' }}
          rowActions={(row) => (
            <Menu label={`More for ${row.id}`}>
              <MenuItem>Open</MenuItem>
            </Menu>
          )}
        />
      </Card>
      <Card title="A thousand rows" padding="none">
        <Table
          label="A thousand things"
          density="dense"
          height="18rem"
          columns={columns.map((column) => ({ ...column, footer: undefined }))}
          rows={rowsOf(1000)}
          rowId={(row) => row.id}
          rowHref={(row) => `#${row.id}`}
        />
      </Card>
    </Stack>
  );
}

function Everything() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Stack gap={8}>
      <PageHeader
        title="Every component"
        breadcrumbs={[{ label: 'Home', href: '#home' }, { label: 'Gallery' }]}
        lead="What the pages are built of, in one place."
        meta={
          <>
            <Badge tone="soon">Due tomorrow</Badge>
            <span>Received 15 June</span>
          </>
        }
        actions={
          <>
            <Button icon={FileText}>Print</Button>
            <Button variant="primary" icon={Send}>
              Release
            </Button>
          </>
        }
      />
      <Section title="Actions">
        <Inline>
          <Button variant="primary">Primary</Button>
          <Button>Secondary</Button>
          <Button variant="quiet">Quiet</Button>
          <Button variant="danger" icon={Trash2}>
            Danger
          </Button>
          <Button variant="primary" isPending>
            Pending
          </Button>
          <Button isDisabled>Disabled</Button>
          <Button size="sm">Small</Button>
          <LinkButton href="#x">Link</LinkButton>
          <TextLink href="#y">A link in text</TextLink>
          <Menu>
            <MenuSection label="This row">
              <MenuItem icon={Inbox} shortcut={<ShortcutHint keys={['o']} />}>
                Open
              </MenuItem>
            </MenuSection>
            <MenuSeparator />
            <MenuItem icon={Trash2} tone="danger">
              Delete
            </MenuItem>
          </Menu>
          <Tooltip text="A few words">
            <Button size="sm">Tooltip</Button>
          </Tooltip>
          <Popover trigger={<Button size="sm">Popover</Button>} label="More">
            A small box.
          </Popover>
          <Dialog
            title="A question"
            trigger={<Button size="sm">Dialog</Button>}
            footer={(close) => <Button onPress={close}>Done</Button>}
          >
            Something to read.
          </Dialog>
          <Drawer title="Details" trigger={<Button size="sm">Drawer</Button>}>
            Beside the list.
          </Drawer>
          <Button
            size="sm"
            onPress={() => {
              setOpen(true);
            }}
          >
            Confirm
          </Button>
          <Button size="sm" onPress={() => toast({ title: 'Sent', text: 'Three people were told.' })}>
            Toast
          </Button>
          <ShortcutHint keys={['g', 'i']} />
        </Inline>
        <Confirm
          isOpen={isOpen}
          onClose={() => {
            setOpen(false);
          }}
          title="Withdraw it?"
          body={<p>This cannot be taken back.</p>}
          confirmLabel="Withdraw"
          tone="danger"
          reason={{ isRequired: true }}
          onConfirm={() => undefined}
        />
        <Tabs
          label="Parts"
          tabs={[
            { id: 'a', label: 'Overview', content: <p>The first part.</p> },
            { id: 'b', label: 'Sites', count: 12, content: <p>The second part.</p> },
          ]}
        />
        <Disclosure title="Why this date" meta="5 days" look="card" defaultOpen>
          Because of the calendar.
        </Disclosure>
      </Section>
      <Section title="The clock">
        <Split
          main={
            <Card title="Five working days">
              <DayStrip label="What counts" days={days} hasReasons />
            </Card>
          }
          side={
            <Card title="What is left">
              <Countdown text="2 days 4 h left" due="Thu 25 June 17:00" used={3} of={5} tone="soon" />
              <Countdown text="3 h late" due="Thu 25 June 17:00" used={5} of={5} tone="late" look="bar" />
              <Countdown text="Clock stopped" used={2} of={5} tone="stopped" look="line" />
            </Card>
          }
        />
      </Section>
      <Section title="Lists">
        <Lists />
      </Section>
      <Section title="Form">
        <Card>
          <Fields />
        </Card>
      </Section>
      <Section title="Feedback">
        <Inline>
          {tones.map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
        </Inline>
        <Grid min={280}>
          {(['info', 'ok', 'warn', 'error'] as const).map((tone) => (
            <Notice key={tone} tone={tone} title="A title" actions={<Button size="sm">Do it</Button>}>
              What the reader should know.
            </Notice>
          ))}
        </Grid>
        <Steps
          label="New request"
          steps={[
            { id: '1', label: 'Product', state: 'done', href: '#1' },
            { id: '2', label: 'Trial', state: 'error', href: '#2' },
            { id: '3', label: 'Countries', state: 'current' },
            { id: '4', label: 'Send', state: 'todo' },
          ]}
        />
        <Grid min={220}>
          <Progress label="Sending" value={40} />
          <Meter label="Answered" value={3} max={5} valueText="3 of 5" tone="ok" mark={4} />
          <Skeleton />
          <Loading />
          <EmptyState title="Nothing waits for you" size="sm">
            New things appear here by themselves.
          </EmptyState>
          <ErrorState title="It could not be shown" onRetry={() => undefined} reference="a1b2c3">
            The server did not answer.
          </ErrorState>
        </Grid>
      </Section>
      <Section title="Facts">
        <KeyFigureRow label="Key figures">
          <Stat
            label="Answered in time"
            value="94"
            unit="%"
            n="n = 91"
            status={{ tone: 'ok', text: 'on target' }}
            picture={<Sparkline values={[80, 84, 90, 88, 94]} target={90} label="from 80 to 94" />}
          />
          <Stat label="Net days" value="4.2" trend={{ direction: 'down', text: '0.3', tone: 'ok' }} href="#list" />
          <Stat label="Open" value="37" note="9 due today" />
        </KeyFigureRow>
        <Grid min={320}>
          <Card title="In short">
            <DescriptionList
              items={[
                { term: 'Sponsor', value: 'Acme Pharma' },
                { term: 'Changed', value: <DiffText before="5 days" after="10 days" /> },
              ]}
            />
          </Card>
          <Card title="What happened">
            <Timeline
              label="Events"
              events={[
                { id: '1', time: '15 June 09:00', tone: 'ok', title: 'Received', who: 'Anna Ek' },
                { id: '2', time: '17 June 10:12', tone: 'stopped', title: 'Question asked', text: 'Which phase?' },
                { id: '3', time: '25 June 17:00', tone: 'soon', title: 'Due', isPlanned: true },
              ]}
            />
          </Card>
        </Grid>
      </Section>
      <Section title="Pictures">
        <Grid min={340}>
          <Card>
            <BarChart
              title="Time used"
              summary="Sites used most of the time: 2.1 days."
              bars={[
                { label: 'Triage', value: 0.6 },
                { label: 'Networks', value: 1.1 },
                { label: 'Sites', value: 2.1, tone: 'soon' },
              ]}
              target={{ value: 1.5, label: 'Aim' }}
              headings={['Step', 'Days']}
            />
          </Card>
          <Card>
            <StackedBar
              title="Answers"
              summary="Half of the sites are interested."
              parts={[
                { label: 'Interested', value: 12 },
                { label: 'Conditional', value: 5 },
                { label: 'Declined', value: 6 },
                { label: 'Silent', value: 1 },
              ]}
            />
          </Card>
          <Card>
            <LineChart
              title="Net days"
              summary="From 5.8 to 4.2 days in a year."
              series={[
                {
                  id: 'se',
                  label: 'Here',
                  points: [5.8, 5.1, null, 4.2].map((value, index) => ({
                    label: `Q${index + 1}`,
                    value,
                    n: 20 + index,
                  })),
                },
                {
                  id: 'dk',
                  label: 'There',
                  points: [4.8, 4.9, 5.2, 4.6].map((value, index) => ({ label: `Q${index + 1}`, value, n: 9 })),
                },
              ]}
              target={{ value: 5, label: 'Promise' }}
            />
          </Card>
          <Card>
            <Funnel
              title="From request to trial"
              summary="Of 91 requests 22 became trials."
              stages={[
                { label: 'Requests', value: 91 },
                { label: 'Answered', value: 84 },
                { label: 'Sites chosen', value: 40 },
                { label: 'Trials', value: 22 },
              ]}
            />
          </Card>
          <Card>
            <TileMap
              title="Where"
              summary="Most in Stockholm."
              headings={['Region', 'Sites']}
              tiles={tiles.map(([code, name, row, col], index) => ({
                code,
                name,
                row,
                col,
                value: index * 2,
                strength: index / 10,
              }))}
            />
          </Card>
          <Card>
            <TileMap
              title="How it stands"
              summary="Two regions are late."
              headings={['Region', 'State']}
              legend={[
                { tone: 'ok', label: 'On time' },
                { tone: 'late', label: 'Late' },
              ]}
              tiles={tiles.map(([code, name, row, col], index) => ({
                code,
                name,
                row,
                col,
                value: index % 5 === 0 ? 'late' : 'ok',
                tone: index % 5 === 0 ? 'late' : 'ok',
              }))}
            />
          </Card>
        </Grid>
      </Section>
    </Stack>
  );
}

function Themed({ theme, children }: { theme: 'light' | 'dark'; children: ReactNode }) {
  return (
    <div data-theme={theme} className={styles.themed}>
      {children}
    </div>
  );
}

/** Every component in one theme, or in both below each other; for a development route and contact sheets. */
export function Gallery({ theme = 'both' }: { theme?: 'light' | 'dark' | 'both' }) {
  return (
    <UiProvider words={englishWords} locale="en-GB">
      <main id="main" tabIndex={-1}>
        {theme !== 'dark' && (
          <Themed theme="light">
            <Everything />
          </Themed>
        )}
        {theme !== 'light' && (
          <Themed theme="dark">
            <Everything />
          </Themed>
        )}
      </main>
    </UiProvider>
  );
}
