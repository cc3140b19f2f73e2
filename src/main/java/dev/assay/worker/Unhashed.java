package dev.assay.worker;

import dev.assay.worker.Values.BadValueException;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets and maps from a worker, for iteration only. The host puts no answer into a hash table,
 * because all of its hashes may be equal; so an element may even occur twice.
 */
final class Unhashed {

  private Unhashed() {}

  /** The elements of a set. */
  static final class Elements<T extends @Nullable Object> extends AbstractSet<T> {

    private final List<T> elements;

    Elements(List<T> elements) {
      this.elements = elements;
    }

    @Override
    public Iterator<T> iterator() {
      return elements.iterator();
    }

    @Override
    public int size() {
      return elements.size();
    }
  }

  /** Returns the map of {@code flat}, a list of keys and values in turn. */
  static Map<@Nullable Object, @Nullable Object> map(List<@Nullable Object> flat) {
    if (flat.size() % 2 != 0) {
      throw new BadValueException("a key without a value");
    }
    List<Map.Entry<@Nullable Object, @Nullable Object>> entries = new ArrayList<>();
    for (int i = 0; i < flat.size(); i += 2) {
      entries.add(new AbstractMap.SimpleImmutableEntry<>(flat.get(i), flat.get(i + 1)));
    }
    return new Entries(new Elements<>(entries));
  }

  private static final class Entries extends AbstractMap<@Nullable Object, @Nullable Object> {

    private final Set<Map.Entry<@Nullable Object, @Nullable Object>> entries;

    Entries(Set<Map.Entry<@Nullable Object, @Nullable Object>> entries) {
      this.entries = entries;
    }

    @Override
    public Set<Map.Entry<@Nullable Object, @Nullable Object>> entrySet() {
      return entries;
    }
  }
}
