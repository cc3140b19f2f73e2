package dev.assay.compiler.entry;

import dev.assay.language.Localized;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** What the search for something to call came to. */
public sealed interface EntrySearch {
  /** There is a method to call, or a class with all its members. */
  record Found(List<EntryPoint> entryPoints) implements EntrySearch {}

  /**
   * There is none, or more than one.
   *
   * @param element what to blame, for its place in the text; empty when the text has no class
   */
  record NotFound(Optional<Element> element, Localized<String> message) implements EntrySearch {}
}
