// Fills the tab of shared solutions each time it is opened: an accepted submission may unlock it.
import { load, show } from "assay/page/fragment";

/** Watches the list, which is null where sharing is off. */
export function fillWhenShown(list) {
  if (!list) {
    return;
  }
  new IntersectionObserver(async ([entry]) => {
    if (!entry.isIntersecting) {
      return;
    }
    const answer = await load(list.dataset.url).catch(() => null);
    if (answer?.ok) {
      show(list, answer.html);
    }
  }).observe(list);
}
