package dev.assay.compiler.knowledge;

import dev.assay.compiler.complete.Analysis;
import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.source.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.Diagnostic;

/** All names of a text, each with the symbol that it means. */
record NameIndex(Analysis analysis, SourceText text, List<NameUse> uses, int errors) {

  /** Reads {@code source}, which need not be right, beside {@code support}. */
  static NameIndex read(FreshContext fresh, String source, Map<String, String> support)
      throws IOException {
    SourceText text = SourceText.withImports(source, !support.isEmpty());
    List<String> errors = new ArrayList<>();
    Analysis analysis =
        Analysis.of(
            fresh,
            text,
            support,
            found -> {
              if (found.getKind() == Diagnostic.Kind.ERROR) {
                errors.add(found.getCode());
              }
            });
    List<NameUse> uses = List.copyOf(NameScanner.scan(analysis, text));
    return new NameIndex(analysis, text, uses, errors.size());
  }

  /** Returns the name at the user's {@code offset}. */
  Optional<NameUse> at(int offset) {
    return uses.stream().filter(use -> use.touches(offset)).findFirst();
  }

  /** Returns the places where {@code symbol} is named, in their order. */
  List<NameUse> of(Element symbol) {
    return uses.stream().filter(use -> symbol.equals(use.symbol())).toList();
  }

  /** Returns the place where {@code symbol} is declared; empty if that is not in the text. */
  Optional<NameUse> definition(Element symbol) {
    return uses.stream().filter(use -> use.declares() && symbol.equals(use.symbol())).findFirst();
  }

  /** Returns the symbols of the text with their places, but not packages. */
  List<NamedSymbol> symbols() {
    Map<Element, List<NameUse>> bySymbol = new LinkedHashMap<>();
    for (NameUse use : uses) {
      if (use.symbol() != null && use.symbol().getKind() != ElementKind.PACKAGE) {
        bySymbol.computeIfAbsent(use.symbol(), key -> new ArrayList<>()).add(use);
      }
    }
    return bySymbol.values().stream().map(NameIndex::symbol).toList();
  }

  private static NamedSymbol symbol(List<NameUse> uses) {
    return new NamedSymbol(
        uses.getFirst().name(),
        uses.stream().filter(NameUse::declares).map(NameUse::from).findFirst().orElse(null),
        uses.stream().map(NameUse::from).toList());
  }
}
