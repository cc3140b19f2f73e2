package dev.assay.compiler.trace.recorder;

import org.jspecify.annotations.Nullable;

/** An object that tells its fields without reflection: all woven classes get this method. */
public interface Fielded {

  /** Returns the values of the instance fields, those of superclasses first. */
  @Nullable Object[] assay$fields();
}
