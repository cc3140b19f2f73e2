package dev.assay.compiler.entry;

import org.springframework.modulith.NamedInterface;

/** What a source must have, so that it can be called. */
@NamedInterface("entry")
public sealed interface WantedCode permits WantedMethod, WantedClass {

  /** Returns the simple name of the class to look in first. */
  String preferredClass();
}
