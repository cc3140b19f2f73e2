package dev.assay.compiler.knowledge;

import dev.assay.compiler.javac.FreshContext;
import dev.assay.compiler.knowledge.Renaming.Refused;
import dev.assay.compiler.knowledge.Renaming.Renamed;
import dev.assay.compiler.source.NamedClasses;
import dev.assay.language.Wording;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Renames a symbol, if every name of the text then still means the same.
 *
 * <p>The renamed text is analysed again and compared with the present one, name by name: so it does
 * not matter by which of Java's rules two names would get in each other's way.
 */
final class Renamer {
  private final FreshContext fresh;
  private final String source;
  private final Map<String, String> support;

  Renamer(FreshContext fresh, String source, Map<String, String> support) {
    this.fresh = fresh;
    this.source = source;
    this.support = support;
  }

  /** Gives the symbol at {@code offset} the name {@code wanted}. */
  Renaming rename(int offset, String wanted) throws IOException {
    NameIndex before = NameIndex.read(fresh, source, support);
    NameUse use = before.at(offset).orElse(null);
    Element symbol = use == null ? null : use.symbol();
    if (use == null || symbol == null) {
      return refused("nothing");
    }
    if (!SourceVersion.isIdentifier(wanted) || SourceVersion.isKeyword(wanted)) {
      return refused("no-name", wanted);
    }
    if (before.definition(symbol).isEmpty() || !hasName(symbol, use.name())) {
      return refused("elsewhere", use.name());
    }
    Optional<Element> fixed = fixedBy(before, symbol);
    if (fixed.isPresent()) {
      return refused("fixed", use.name(), fixed.get().getSimpleName().toString());
    }
    int unknown = unknownPlace(before, use.name());
    if (unknown >= 0) {
      return refused("unknown", use.name(), line(unknown));
    }
    List<Integer> places = before.of(symbol).stream().map(NameUse::from).toList();
    return conflict(before, symbol, places, use.name(), wanted)
        .<Renaming>map(place -> refused("conflict", use.name(), wanted, line(place)))
        .orElseGet(() -> new Renamed(use.name(), places));
  }

  private static boolean hasName(Element symbol, String name) {
    return symbol.getSimpleName().contentEquals(name);
  }

  /** Returns the type outside of the text whose method {@code symbol} overrides. */
  private static Optional<Element> fixedBy(NameIndex index, Element symbol) {
    Symbols symbols = new Symbols(index.analysis());
    return index.of(symbol).stream()
        .filter(NameUse::declares)
        .map(use -> index.analysis().trees().getElement(use.path()))
        .filter(each -> each != null && each.getKind() == ElementKind.METHOD)
        .flatMap(each -> symbols.overridden((ExecutableElement) each))
        .filter(each -> !declares(index, each))
        .map(Element::getEnclosingElement)
        .findFirst();
  }

  private static boolean declares(NameIndex index, Element method) {
    return index.uses().stream()
        .filter(NameUse::declares)
        .anyMatch(use -> method.equals(index.analysis().trees().getElement(use.path())));
  }

  /** Returns a place where the name is written but javac does not know its meaning, or -1. */
  private int unknownPlace(NameIndex index, String name) {
    Map<Integer, NameUse> known =
        index.uses().stream().collect(Collectors.toMap(NameUse::from, use -> use));
    return Pattern.compile("(?<![\\w$])" + Pattern.quote(name) + "(?![\\w$])")
        .matcher(NamedClasses.codeOf(source))
        .results()
        .map(MatchResult::start)
        .filter(place -> !known.containsKey(place) || isUnknown(known.get(place)))
        .findFirst()
        .orElse(-1);
  }

  private static boolean isUnknown(NameUse use) {
    return use.symbol() == null
        && switch (use.path().getLeaf().getKind()) {
          case LABELED_STATEMENT, BREAK, CONTINUE -> false;
          default -> true;
        };
  }

  /** Returns a place whose name would mean something else. */
  private Optional<Integer> conflict(
      NameIndex before, Element symbol, List<Integer> places, String name, String wanted)
      throws IOException {
    StringBuilder renamed = new StringBuilder(source);
    places.reversed().forEach(at -> renamed.replace(at, at + name.length(), wanted));
    NameIndex after = NameIndex.read(fresh, renamed.toString(), support);
    Map<Integer, NameUse> uses = new HashMap<>();
    after.uses().forEach(use -> uses.put(use.from(), use));
    int growth = wanted.length() - name.length();
    for (NameUse use : before.uses()) {
      NameUse now = uses.get(moved(use.from(), places, growth));
      String was = meaning(before, use.symbol(), places, growth);
      if (now == null || !was.equals(meaning(after, now.symbol(), List.of(), 0))) {
        return Optional.of(use.from());
      }
    }
    return after.errors() > before.errors() ? Optional.of(places.getFirst()) : Optional.empty();
  }

  private static int moved(int offset, List<Integer> places, int growth) {
    return offset + growth * (int) places.stream().filter(place -> place < offset).count();
  }

  private static String meaning(
      NameIndex index, @Nullable Element symbol, List<Integer> places, int growth) {
    if (symbol == null || symbol.getKind() == ElementKind.PACKAGE) {
      return String.valueOf(symbol);
    }
    return index
        .definition(symbol)
        .map(definition -> String.valueOf(moved(definition.from(), places, growth)))
        .orElseGet(
            () ->
                index.analysis().isOfJdk(symbol)
                    ? symbol.getEnclosingElement() + "." + symbol
                    : meaning(index, symbol.getEnclosingElement(), places, growth)
                        + "."
                        + symbol.getSimpleName());
  }

  private int line(int offset) {
    return 1 + (int) source.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static Refused refused(String reason, Object... arguments) {
    return new Refused(Wording.of("editor.rename." + reason, arguments));
  }
}
