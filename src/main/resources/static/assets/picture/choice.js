// Hides pictures if the visitor did so earlier: see switch.js. A plain script, not a module, so that
// it runs before the first paint and nothing moves afterwards.
try {
  if (localStorage.getItem("assay.pictures") === "hidden") {
    document.documentElement.setAttribute("data-pictures", "hidden");
  }
} catch {
  // Storage is forbidden, so no choice was kept.
}
