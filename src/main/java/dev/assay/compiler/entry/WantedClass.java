package dev.assay.compiler.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * The class that a source must have.
 *
 * @param parent the simple name of a class that it must extend, or null
 * @param constructor its name does not matter
 */
@NamedInterface("entry")
public record WantedClass(
    String preferredClass,
    @Nullable String parent,
    WantedMethod constructor,
    List<WantedMethod> methods)
    implements WantedCode {
  public WantedClass {
    methods = List.copyOf(methods);
  }
}
