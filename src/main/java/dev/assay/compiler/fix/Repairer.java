package dev.assay.compiler.fix;

import dev.assay.compiler.source.Repair;
import java.util.List;

/** Knows repairs for some kinds of errors. */
@FunctionalInterface
interface Repairer {
  /** Returns the repairs of a fault, the most likely one first; none for other kinds. */
  List<Repair> of(Place place);
}
