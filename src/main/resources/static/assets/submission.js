// The page of a submission.
import "assay/plain";
import { highlightAll } from "assay/highlight";
import { serveValues } from "assay/values";
import { follow } from "assay/verdict";

highlightAll();
const result = document.getElementById("result");
serveValues(result);
if (result.querySelector(".pending")) {
  follow(result);
}
