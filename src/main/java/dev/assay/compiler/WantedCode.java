package dev.assay.compiler;

/** What a source must have, so that it can be called. */
public sealed interface WantedCode permits WantedMethod, WantedClass {

  /** Returns the simple name of the class to look in first. */
  String preferredClass();
}
