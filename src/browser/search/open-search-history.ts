/** The address of the search: typing changes the entry of the history it happens in, a step adds one. */
export interface SearchHistory {
  /** Soon after the last key: browsers refuse an address that changes all the time. */
  type(address: string): void;
  /** What was typed before becomes a step of its own, so that back leads to where the typing began. */
  step(address: string): void;
  /** The browser has gone to another entry. */
  arrive(): void;
}

const pause = 250;

/** Keeps the browser's history for this page. */
export function openSearchHistory(): SearchHistory {
  let settled = location.href;
  let typed: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const put = (): void => {
    if (typed !== null) history.replaceState(null, '', typed);
  };
  addEventListener('pagehide', put);
  return {
    type: (address) => {
      typed = address;
      clearTimeout(timer);
      timer = setTimeout(put, pause);
    },
    step: (address) => {
      clearTimeout(timer);
      const steps = [typed, address].filter((step, at, all) => step !== null && step !== all[at - 1]) as string[];
      if (typed !== null) history.replaceState(null, '', settled);
      for (const step of steps)
        if (new URL(step, location.href).href !== location.href) history.pushState(null, '', step);
      typed = null;
      settled = location.href;
    },
    arrive: () => {
      clearTimeout(timer);
      typed = null;
      settled = location.href;
    },
  };
}
