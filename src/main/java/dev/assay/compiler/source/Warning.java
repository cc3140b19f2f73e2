package dev.assay.compiler.source;

import dev.assay.compiler.source.Fault.Span;
import dev.assay.language.Localized;
import java.util.List;

/** Code that compiles, but hardly means what its author has in mind. */
public record Warning(Span span, Localized<String> message, List<Repair> repairs) {
  public Warning {
    repairs = List.copyOf(repairs);
  }

  public Warning(Span span, Localized<String> message, Repair... repairs) {
    this(span, message, List.of(repairs));
  }
}
