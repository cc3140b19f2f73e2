package dev.assay.compiler.entry;

import org.springframework.modulith.NamedInterface;

/** The method or class that a source must have. */
@NamedInterface("entry")
public sealed interface WantedCode permits WantedMethod, WantedClass {

  /** Returns the simple name of the class to look in first. */
  String preferredClass();
}
