import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useMatches, useNavigate, useRouter, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import {
  AppShell,
  focusMain,
  LinkButton,
  Loading,
  MenuSection,
  NavItem,
  OfflineBar,
  TextLink,
  ThemeItems,
  ThemeSwitch,
  UiProvider,
} from '../ui';
import { localeOf } from '../lib/language';
import { listen } from '../lib/live';
import { useNarrow } from '../lib/narrow';
import { sessionEnded } from '../lib/session/ended';
import { sessionChanged, useSession } from '../lib/session/session';
import { rootRoute } from '../lib/routing';
import { useLanguage, useSharedWords } from '../lib/words';
import { Brand } from './brand';
import { LanguageItems, LanguageMenu } from './language-menu';
import { placesFor } from './navigation';
import { placeIcons } from './place-icons';
import { showWorkWords } from './shown-words';
import { uiWords } from './ui-words';

const SignIn = lazy(() => import('../features/account/sign-in').then((file) => ({ default: file.SignIn })));
const SignInAgain = lazy(() =>
  import('../features/account/sign-in-again').then((file) => ({ default: file.SignInAgain })),
);
const PersonMenu = lazy(() => import('../features/account/person-menu').then((file) => ({ default: file.PersonMenu })));
const MessageBell = lazy(() =>
  import('../features/account/message-bell').then((file) => ({ default: file.MessageBell })),
);
const TimeMachine = lazy(() =>
  import('../features/public/time-machine').then((file) => ({ default: file.TimeMachine })),
);

function loadRefusals(): void {
  void showWorkWords();
}

/** The frame around every page; it decides whether the page may be seen without signing in. */
export function Shell() {
  const t = useSharedWords();
  const client = useQueryClient();
  const router = useRouter();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const { me, isKnown } = useSession();
  const place = useRouterState({ select: ({ location }) => location.pathname });
  const data = useMatches({ select: (matches) => matches.at(-1)?.staticData });
  // Nothing but the trunk: an address that leads nowhere, for visitors too.
  const isNowhere = useMatches({ select: (matches) => matches.at(-1)?.routeId === rootRoute.id });
  const online = useOnline();
  const isSignedIn = me !== undefined;
  const isNarrow = useNarrow();
  const isCramped = isNarrow && isSignedIn;

  useEffect(
    () =>
      listen(client, () => {
        sessionEnded.announce();
      }),
    [client, me?.person.id],
  );
  useEffect(
    () =>
      router.subscribe('onResolved', ({ pathChanged }) => {
        if (pathChanged) focusMain();
      }),
    [router],
  );

  const page =
    data?.audience === 'everybody' || isSignedIn || isNowhere ? (
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    ) : isKnown ? (
      <Suspense fallback={<Loading />}>
        <SignIn onDone={() => sessionChanged(client)} />
      </Suspense>
    ) : (
      <Loading />
    );
  const frame =
    data?.frame === 'bare' ? (
      page
    ) : (
      <AppShell
        place={place}
        brand={<Brand />}
        topEnd={
          <>
            {!isCramped && (
              <>
                <LanguageMenu />
                <ThemeSwitch />
              </>
            )}
            <Suspense>
              {isSignedIn ? (
                <>
                  <MessageBell />
                  <PersonMenu isNarrow={isNarrow}>
                    {isCramped && (
                      <>
                        <MenuSection label={t('nav.language')}>
                          <LanguageItems />
                        </MenuSection>
                        <MenuSection label={t('ui.theme')}>
                          <ThemeItems />
                        </MenuSection>
                      </>
                    )}
                  </PersonMenu>
                </>
              ) : (
                isKnown && (
                  <LinkButton href="/sign-in" size="sm">
                    {t('nav.sign-in')}
                  </LinkButton>
                )
              )}
            </Suspense>
          </>
        }
        navigation={placesFor(me).map(({ name, to }) => (
          <NavItem key={name} href={to} icon={placeIcons[name]} isCurrent={place === to || place.startsWith(`${to}/`)}>
            {t(`nav.${name}`)}
          </NavItem>
        ))}
        banner={<OfflineBar isOffline={!online}>{t('fault.offline')}</OfflineBar>}
        corner={
          <Suspense>
            <TimeMachine onOpen={loadRefusals} />
          </Suspense>
        }
        footer={<TextLink href="/about">{t('nav.about')}</TextLink>}
      >
        {page}
      </AppShell>
    );

  return (
    <UiProvider
      words={uiWords(t)}
      locale={localeOf(language)}
      navigate={(href) => {
        void navigate({ href });
      }}
    >
      {frame}
      <Suspense>{isSignedIn && <SignInAgain />}</Suspense>
    </UiProvider>
  );
}

function useOnline(): boolean {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('online', changed);
      window.addEventListener('offline', changed);
      return () => {
        window.removeEventListener('online', changed);
        window.removeEventListener('offline', changed);
      };
    },
    () => navigator.onLine,
  );
}
