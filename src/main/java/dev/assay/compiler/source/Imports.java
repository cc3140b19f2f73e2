package dev.assay.compiler.source;

/** A way to write the imports into a source that it lacks. */
@FunctionalInterface
public interface Imports {
  /**
   * Returns {@code source} with imports.
   *
   * @param besideSupport whether it must be in no package, so as to see the support classes
   */
  SourceText into(String source, boolean besideSupport);
}
