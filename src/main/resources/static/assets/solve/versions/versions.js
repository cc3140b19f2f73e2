// Versions of the code: recorded while the visitor works, listed beside the problem, compared with the
// present code, and brought back.
import { offerComparison } from "assay/solve/versions/comparison";
import { listVersions } from "assay/solve/versions/list";
import { recordVersions } from "assay/solve/versions/recorder";

/**
 * Offers the versions of a problem's code.
 *
 * @param template the code that every visitor begins with
 * @param present returns the present code
 * @param replace puts a version in its place
 */
export function offerVersions(problem, template, { present, replace }) {
  const recorder = recordVersions(problem, template, () => refresh());
  const open = offerComparison(document.getElementById("comparison"), {
    present,
    restore(text) {
      recorder.before("restore", present());
      replace(text);
      recorder.known(text);
    },
  });
  const refresh = listVersions(document.getElementById("versions"), problem, { present, open });
  return { ...recorder, refresh };
}
