// The page of a submission.
import "assay/times";
import { highlightAll } from "assay/highlight";
import { follow } from "assay/verdict";

highlightAll();
const result = document.getElementById("result");
if (result.querySelector(".pending")) {
  follow(result);
}
