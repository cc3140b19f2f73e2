/**
 * The pages and the HTTP API: {@code request} and {@code guard} take a request in, {@code problem},
 * {@code solve}, {@code submission}, {@code aid}, {@code sharing}, {@code study} and {@code
 * progress} answer it with {@code search}, {@code page}, {@code value}, {@code markdown} and {@code
 * error} show it.
 *
 * <p>May depend on every other feature; no feature depends on it.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "language",
      "account",
      "aid :: trace",
      "problem",
      "problem :: file",
      "problem :: signature",
      "problem :: catalogue",
      "compiler",
      "compiler :: source",
      "compiler :: complete",
      "compiler :: knowledge",
      "compiler :: trace",
      "sandbox",
      "judge",
      "submission",
      "sharing",
      "study",
      "aid",
      "aid :: counterexample"
    })
package dev.assay.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
