/** A reader who types hears the count once, when the typing rests. */
const pause = 700;

/** Says sentences in a polite live region; a later one replaces an earlier one that was not said yet. */
export function openAnnouncer(region: HTMLElement): (sentence: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (sentence) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      region.textContent = sentence;
    }, pause);
  };
}
