package dev.assay.compiler.fix;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import dev.assay.compiler.source.Repair;
import dev.assay.language.Wording;
import java.util.List;
import java.util.Map;

/** Makes a collection of the usual class where an interface is named. */
final class AbstractCollection implements Repairer {
  private static final Map<String, String> CLASSES =
      Map.of(
          "List", "ArrayList",
          "Collection", "ArrayList",
          "Map", "HashMap",
          "SortedMap", "TreeMap",
          "NavigableMap", "TreeMap",
          "Set", "HashSet",
          "SortedSet", "TreeSet",
          "NavigableSet", "TreeSet",
          "Queue", "ArrayDeque",
          "Deque", "ArrayDeque");

  @Override
  public List<Repair> of(Place place) {
    if (!place.is("abstract.cant.be.instantiated")
        || !(place.tree() instanceof NewClassTree made)) {
      return List.of();
    }
    Tree name =
        made.getIdentifier() instanceof ParameterizedTypeTree type
            ? type.getType()
            : made.getIdentifier();
    String type = CLASSES.get(place.source().code(name));
    return type == null
        ? List.of()
        : List.of(
            Repair.replacing(Wording.of("fix.change-to", type), place.source().span(name), type));
  }
}
