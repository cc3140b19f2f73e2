// What a case's values offer: the differing parts marked, the case copied or taken over.

const TOKEN = /"(?:[^"\\]|\\.)*"|[^\s,[\]"]+|[\s\S]/g;

/** Marks in both what is neither their common beginning nor their common end. */
function markDifference(expected, actual) {
  const [left, right] = [expected, actual].map((pre) => pre.textContent.match(TOKEN) ?? []);
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) {
    start++;
  }
  let end = 0;
  while (end < shorter - start && left.at(-1 - end) === right.at(-1 - end)) {
    end++;
  }
  for (const [pre, tokens] of [[expected, left], [actual, right]]) {
    const middle = tokens.slice(start, tokens.length - end).join("");
    if (middle !== "" && middle.length < pre.textContent.length) {
      const mark = document.createElement("mark");
      mark.textContent = middle;
      pre.replaceChildren(
        tokens.slice(0, start).join(""),
        mark,
        tokens.slice(tokens.length - end).join(""),
      );
    }
  }
}

/** Resolves to the whole of a value, however short it is shown. */
async function whole(values, part) {
  const shown = values.querySelector(`[data-part="${part}"]`);
  const rest = shown?.parentElement.querySelector("[data-whole]");
  if (!rest) {
    return shown?.textContent;
  }
  return rest.href ? (await fetch(rest.href)).text() : rest.textContent;
}

/** Serves the values in root, now and whenever others are shown there; take gets an input's text. */
export function serveValues(root, take) {
  function prepare() {
    for (const values of root.querySelectorAll("[data-values]")) {
      const expected = values.querySelector("[data-part=expected]");
      const actual = values.querySelector("[data-part=actual].different");
      if (expected && actual) {
        markDifference(expected, actual);
      }
      const tools = values.querySelector("[data-tools]");
      if (tools) {
        tools.hidden = false;
        tools.querySelector("[data-take]").hidden = !take;
      }
    }
  }

  root.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy], [data-take]");
    if (button) {
      const input = await whole(button.closest("[data-values]"), "input");
      if (button.dataset.take === undefined) {
        await navigator.clipboard.writeText(input);
      } else {
        take(input);
      }
      button.textContent = button.dataset.done;
    }
  });
  root.addEventListener("assay:shown", prepare);
  prepare();
}
