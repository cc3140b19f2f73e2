// The page of a solution, and that on which it is shared: colours the code, copies the link.
import { highlightAll } from "assay/page/highlight";
import "assay/page/plain";
import { offerCopy } from "assay/sharing/copy";

highlightAll();
const button = document.querySelector("[data-copy]");
if (button) {
  offerCopy(button, document.getElementById(button.dataset.copy), document.querySelector("[data-copy-said]"));
}
