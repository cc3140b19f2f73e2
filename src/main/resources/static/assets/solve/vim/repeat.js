// The command ".", which does the last change again.
import { sameExtent } from "assay/solve/vim/extent";
import { replayInsert } from "assay/solve/vim/insert";

/** Keys that "." does not repeat although they are commands. */
const NOT_REPEATED = new Set(["y", "Y", "u", "<C-r>", ":"]);

/** Remembers a command for ".", with the size of the selection that it took. */
export function remember(vim, command, extent = null) {
  if (!vim.replaying && !NOT_REPEATED.has(command.operator ?? command.name)) {
    vim.change = { command, extent, inserted: null };
  }
}

/**
 * Does the last change again, here. A count takes the place of the change's own.
 *
 * @param execute runs a command
 */
export function repeat(vim, buffer, { count }, execute) {
  if (!vim.change) {
    return;
  }
  const { command, extent, inserted } = vim.change;
  if (count) {
    vim.change.command = { ...command, count };
  }
  vim.replaying = true;
  try {
    if (extent) {
      vim.visual = sameExtent(buffer, vim.at, extent);
    }
    execute(vim, nextRegister(vim.change.command));
    if (vim.insertion) {
      replayInsert(vim, inserted ?? { text: "", removed: 0 });
    }
  } finally {
    vim.replaying = false;
  }
}

/** Repeated puts of the registers 1 to 8 go on to the next one. */
function nextRegister(command) {
  if (/^[1-8]$/.test(command.register ?? "")) {
    command.register = String(Number(command.register) + 1);
  }
  return command;
}
