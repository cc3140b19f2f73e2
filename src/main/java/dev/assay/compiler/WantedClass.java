package dev.assay.compiler;

import java.util.List;

/**
 * The class that a source must have.
 *
 * @param constructor its name does not matter
 */
public record WantedClass(
    String preferredClass, WantedMethod constructor, List<WantedMethod> methods)
    implements WantedCode {
  public WantedClass {
    methods = List.copyOf(methods);
  }
}
