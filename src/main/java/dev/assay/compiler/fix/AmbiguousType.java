package dev.assay.compiler.fix;

import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;
import java.util.regex.Pattern;

/** Imports one of several types of the same name. */
final class AmbiguousType implements Repairer {
  private static final Pattern PACKAGES =
      Pattern.compile(
          "(?:class|interface|record|enum|annotation) (?:\\S+\\.)?(\\w+)(?:<\\S+>)? in"
              + " (java[\\w.]+)");

  @Override
  public List<Repair> of(Place place) {
    if (!place.is("ref.ambiguous")) {
      return List.of();
    }
    int at =
        place.source().unit().getImports().stream()
            .map(each -> place.source().span(each))
            .filter(each -> each.end() > each.start())
            .mapToInt(each -> each.start())
            .findFirst()
            .orElseGet(
                () -> place.source().span(place.source().unit().getTypeDecls().getFirst()).start());
    return PACKAGES
        .matcher(place.message())
        .results()
        .map(each -> each.group(2) + "." + each.group(1))
        .distinct()
        .map(name -> Repair.inserting(Wording.of("fix.import", name), at, "import " + name + ";\n"))
        .toList();
  }
}
