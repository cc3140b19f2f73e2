// Says one line of a result to screen readers; the result itself is no live region, or they would read all of it.

/** Says the line that the result in target has for it. */
export function announce(target) {
  const line =
    target.querySelector("[data-announcement]") ?? target.querySelector(".notice:not([data-case])");
  document.querySelector("[data-announcer]").textContent = (line?.textContent ?? "")
    .replace(/\s+/g, " ")
    .trim();
}
