// Sets the sizes of the panes that the visitor chose earlier: see splitter.js. A plain script, not a
// module, so that it runs before the first paint and nothing moves afterwards.
for (const name of ["reading-share", "editor-share"]) {
  try {
    const share = Number(localStorage.getItem(`assay.${name}`));
    if (share) {
      document.documentElement.style.setProperty(`--${name}`, share);
      document.documentElement.setAttribute(`data-${name}`, "");
    }
  } catch {
    // Storage is forbidden, so no size was kept.
  }
}
