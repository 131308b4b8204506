const PLACES = 'section, form, article, [role=tabpanel], [role=dialog], [role=alertdialog], main';

/**
 * What had the focus may go: a form that is done, a button that may no longer be pressed. Then the focus goes to the part
 * of the page around it, not to the top: whoever works by keyboard or hears the page goes on from there.
 * @returns stops keeping it
 */
export function keepFocus(): () => void {
  let last: Element | null = null;
  let around: readonly Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof Element)) return;
    last = target;
    around = placesAround(target);
  };
  const look = (): void => {
    if (document.activeElement !== document.body || last === null) return;
    if (last.isConnected && !last.matches(':disabled')) return;
    const place = around.find((one): one is HTMLElement => one.isConnected && one instanceof HTMLElement);
    if (!place) return;
    if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
  // Dialogs and menus give the focus back by themselves; this looks after them.
  const observer = new MutationObserver(() => {
    if (document.activeElement !== document.body || last === null) return;
    clearTimeout(timer);
    timer = setTimeout(look, 100);
  });
  document.addEventListener('focusin', remember);
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    document.removeEventListener('focusin', remember);
  };
}

function placesAround(element: Element): readonly Element[] {
  const places: Element[] = [];
  for (
    let place = element.parentElement?.closest(PLACES);
    place;
    place = place.parentElement?.closest(PLACES) ?? undefined
  )
    places.push(place);
  const main = document.getElementById('main');
  return main && !places.includes(main) ? [...places, main] : places;
}
