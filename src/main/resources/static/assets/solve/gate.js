// Keeps an editorial open once the visitor asked for it or has solved the problem.

/** Serves the gate of a problem's editorial. result is where verdicts are shown. */
export function keepGate(gate, slug, result) {
  const key = `assay.editorial.${slug}`;
  try {
    gate.open ||= sessionStorage.getItem(key) !== null;
  } catch {
    // The browser forbids storage; the gate asks again on the next page.
  }
  gate.addEventListener("toggle", () => {
    try {
      sessionStorage.setItem(key, "open");
    } catch {
      // As above.
    }
  });
  result.addEventListener("assay:shown", () => {
    if (result.querySelector(".after")) {
      gate.open = true;
    }
  });
}
