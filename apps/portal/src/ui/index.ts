// The door of the design system; README.md beside it shows each component in two lines.
export { Icon } from './foundations/icon';
export { englishWords } from './foundations/english-words';
export { UiProvider } from './foundations/provider';
export { applyTheme, prepareDocument, storedTheme, themes } from './foundations/theme';
export type { Theme } from './foundations/theme';
export { ThemeItems, ThemeSwitch } from './foundations/theme-switch';
export type { NoticeTone, Tone } from './foundations/tone';
export { toneIcons } from './foundations/tone';
export { VisuallyHidden } from './foundations/visually-hidden';
export { useUiWords } from './foundations/words';
export type { UiWords } from './foundations/ui-words';

export { AppShell, focusMain, NavGroup, NavItem } from './layout/app-shell';
export { Divider, Grid, Inline, Split, Stack, Toolbar } from './layout/boxes';
export { Card, Section } from './layout/card';
export { PageHeader } from './layout/page-header';
export type { Crumb } from './layout/page-header';
export { Wall } from './layout/wall';

export { Button, IconButton } from './actions/button';
export { Disclosure } from './actions/disclosure';
export { LinkButton, TextLink } from './actions/link';
export { Menu, MenuItem, MenuSection, MenuSeparator } from './actions/menu';
export { ShortcutHint } from './actions/shortcut-hint';
export { Tabs } from './actions/tabs';
export type { TabItem } from './actions/tabs';
export { ToggleGroup } from './actions/toggle-group';
export type { ToggleOption } from './actions/toggle-group';

export { Checkbox, CheckboxGroup, ChoiceCards, RadioGroup, Switch } from './forms/choices';
export type { Choice } from './forms/choices';
export { DateField, DatePicker, DateRange, DateTimeField, TimeField } from './forms/dates';
export type { IsoDate } from './forms/dates';
export type { FieldProps, FieldSource } from './forms/field';
export { FileDrop } from './forms/file-drop';
export type { ChosenFile } from './forms/file-drop';
export { FieldGroup, Form, FormActions, SavedMark } from './forms/form';
export type { FormErrors } from './forms/form';
export { ComboBox, MultiSelect, Select } from './forms/select';
export type { Option } from './forms/select';
export { TagField } from './forms/tag-field';
export { NumberField, SearchField, TextArea, TextField } from './forms/text-field';

export { Confirm, useConfirm } from './feedback/confirm';
export type { ConfirmQuestion } from './feedback/confirm';
export { Dialog, Drawer } from './feedback/dialog';
export { Badge, Notice, Tag } from './feedback/notice';
export { Popover } from './feedback/popover';
export { Meter, Progress, Steps } from './feedback/progress';
export type { Step } from './feedback/progress';
export { EmptyState, ErrorState, Loading, OfflineBar, Skeleton } from './feedback/states';
export { toast } from './feedback/toasts';
export type { Toast } from './feedback/toasts';
export { Tooltip } from './feedback/tooltip';

export { DescriptionList, DiffText, KeyFigureRow, Stat, Timeline } from './data/facts';
export type { Fact, TimelineEvent } from './data/facts';
export { Table } from './data/table';
export type { SortOrder } from './data/table';
export type { Column } from './data/table-column';

export { BarChart, Funnel, StackedBar } from './pictures/bars';
export { ChartFrame, Legend } from './pictures/chart-frame';
export type { ChartTable } from './pictures/chart-frame';
export { Countdown } from './pictures/countdown';
export { DayStrip } from './pictures/day-strip';
export type { DayKind } from './pictures/day-kind';
export type { DayCell } from './pictures/day-strip';
export { LineChart, Sparkline } from './pictures/lines';
export type { LinePoint } from './pictures/lines';
export { TileMap } from './pictures/tile-map';
export type { Tile } from './pictures/tile-map';
