import type { DayKind } from '../pictures/day-kind';

/** The fixed words of the design system; the application gives them in the language of the reader. */
export interface UiWords {
  // anywhere
  close: string;
  clear: string;
  cancel: string;
  confirm: string;
  retry: string;
  loading: string;
  dismiss: string;
  moreActions: string;
  previous: string;
  next: string;
  // frame of the page
  skipToMain: string;
  navigation: string;
  openNavigation: string;
  closeNavigation: string;
  breadcrumbs: string;
  notifications: string;
  theme: string;
  themeSystem: string;
  themeLight: string;
  themeDark: string;
  // forms
  required: string;
  optional: string;
  source: string;
  search: string;
  noMatches: string;
  openCalendar: string;
  addTag: string;
  from: string;
  to: string;
  reason: string;
  remove: (name: string) => string;
  charactersLeft: (left: number) => string;
  charactersOver: (over: number) => string;
  selectedCount: (count: number) => string;
  dropFiles: string;
  chooseFile: string;
  /** What a file may be; `limit` is already written with its unit. */
  fileLimit: (kinds: string, limit: string) => string;
  fileTooLarge: (name: string, limit: string) => string;
  fileWrongKind: (name: string, kinds: string) => string;
  errorSummary: (count: number) => string;
  saving: string;
  savedAt: (time: string) => string;
  notSaved: string;
  offlineNotSaved: string;
  // guided forms
  stepOf: (step: number, of: number) => string;
  stepDone: string;
  stepCurrent: string;
  stepToDo: string;
  stepError: string;
  // notices
  noticeInfo: string;
  noticeOk: string;
  noticeWarn: string;
  noticeError: string;
  // tables
  sortAscending: string;
  sortDescending: string;
  sortBy: (column: string) => string;
  selectAllRows: string;
  selectRow: (row: string) => string;
  actions: string;
  rowActions: (row: string) => string;
  // before and after
  before: string;
  after: string;
  // pictures
  showAsTable: string;
  showAsPicture: string;
  target: string;
  value: string;
  share: string;
  now: string;
  due: string;
  day: string;
  note: string;
  dayKinds: Readonly<Record<DayKind, string>>;
}
