package dev.assay.web.value;

import dev.assay.web.value.NotationText.Span;

/**
 * A difference with the parts of both answers that a page marks. An empty part stands where
 * something is missing.
 *
 * @param index of the element of the whole answer that differs; -1 where the answer is no list
 */
record FoundDifference(Difference difference, Span expected, Span actual, int index) {}
