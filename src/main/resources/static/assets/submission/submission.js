// The page of a submission: colours its code and follows it until it is judged.
import { seekSmallest } from "assay/aid/counterexample";
import "assay/page/plain";
import "assay/picture/switch";
import { highlightAll } from "assay/page/highlight";
import { announce } from "assay/submission/announce";
import { serveValues } from "assay/submission/values";
import { follow } from "assay/submission/verdict";

highlightAll();
const result = document.getElementById("result");
serveValues(result);
seekSmallest(result);
if (result.querySelector(".pending")) {
  follow(result).then(() => announce(result));
}
