// All that the editor knows about the names and calls of the code.
import { findDefinitions } from "assay/solve/knowledge/definition";
import { hintParameters } from "assay/solve/knowledge/hints";
import { describeNames } from "assay/solve/knowledge/hover";
import { notices } from "assay/solve/knowledge/notice";
import { markOccurrences } from "assay/solve/knowledge/occurrences";
import { renameNames } from "assay/solve/knowledge/rename";
import { knowSymbols } from "assay/solve/knowledge/symbols";
import { findUsages } from "assay/solve/knowledge/usages";

/** Returns the editor's extension; url is the base of the compiler's addresses. */
export function knowledge(url) {
  const symbolsOf = knowSymbols(`${url}/symbols`);
  return [
    notices,
    hintParameters(`${url}/signatures`),
    describeNames(`${url}/hover`),
    findDefinitions(symbolsOf),
    findUsages(symbolsOf),
    markOccurrences(symbolsOf),
    renameNames(`${url}/rename`),
  ];
}
