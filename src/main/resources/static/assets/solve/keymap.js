// Key maps of other editors, for visitors who are used to them. Each is loaded when it is first chosen.

/** Resolves to the editor's extension for a key map. keep saves the draft. */
export async function loadKeyMap(name, keep) {
  if (name === "vim") {
    return (await import("assay/solve/vim/vim")).vim(keep);
  }
  return name === "emacs" ? (await import("assay/solve/emacs/emacs")).emacs(keep) : [];
}
