// How the visitor has shared out the room: see splitter.js. No module, so that it runs before anything
// is drawn and nothing moves later.
for (const name of ["reading-share", "editor-share"]) {
  try {
    const share = Number(localStorage.getItem(`assay.${name}`));
    if (share) {
      document.documentElement.style.setProperty(`--${name}`, share);
    }
  } catch {
    // Storage is forbidden: nothing was kept.
  }
}
