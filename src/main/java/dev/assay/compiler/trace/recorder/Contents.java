package dev.assay.compiler.trace.recorder;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads what objects hold. Only classes of the JDK that are known to call no code of their elements
 * or of a subclass are asked; a view such as an unmodifiable list could lead to the iterator of a
 * class of the recorded code.
 */
final class Contents {

  /** An array that counts characters has as many. */
  static final int MAX_CELLS = 128;

  private static final Set<String> ASKED =
      new HashSet<>(
          Arrays.asList(
              "java.lang.StringBuilder",
              "java.lang.StringBuffer",
              "java.util.ArrayList",
              "java.util.ArrayList$SubList",
              "java.util.LinkedList",
              "java.util.ArrayDeque",
              "java.util.PriorityQueue",
              "java.util.Stack",
              "java.util.Vector",
              "java.util.Arrays$ArrayList",
              "java.util.HashMap",
              "java.util.LinkedHashMap",
              "java.util.TreeMap",
              "java.util.EnumMap",
              "java.util.HashSet",
              "java.util.LinkedHashSet",
              "java.util.TreeSet",
              "java.util.HashMap$EntrySet",
              "java.util.HashMap$KeySet",
              "java.util.HashMap$Node",
              "java.util.HashMap$TreeNode",
              "java.util.HashMap$Values",
              "java.util.LinkedHashMap$Entry",
              "java.util.LinkedHashMap$LinkedEntrySet",
              "java.util.LinkedHashMap$LinkedKeySet",
              "java.util.LinkedHashMap$LinkedValues",
              "java.util.TreeMap$Entry",
              "java.util.KeyValueHolder",
              "java.util.AbstractMap$SimpleEntry",
              "java.util.AbstractMap$SimpleImmutableEntry",
              "java.util.Collections$EmptyList",
              "java.util.Collections$EmptyMap",
              "java.util.Collections$EmptySet",
              "java.util.Collections$SingletonList",
              "java.util.ImmutableCollections$List12",
              "java.util.ImmutableCollections$ListN",
              "java.util.ImmutableCollections$Set12",
              "java.util.ImmutableCollections$SetN",
              "java.util.ImmutableCollections$Map1",
              "java.util.ImmutableCollections$MapN",
              "java.util.concurrent.ConcurrentHashMap"));

  private Contents() {}

  /** Returns the letter of an object's kind. */
  static char kind(Object object) {
    Class<?> type = object.getClass();
    if (type.isArray()) {
      return 'a';
    }
    if (object instanceof Fielded) {
      return 'o';
    }
    if (type.getClassLoader() != null || !ASKED.contains(type.getName())) {
      return 'x';
    }
    if (object instanceof Map) {
      return 'm';
    }
    if (object instanceof Map.Entry) {
      return 'p';
    }
    if (object instanceof CharSequence) {
      return 'b';
    }
    if (!(object instanceof Collection)) {
      return 'x';
    }
    return object instanceof Set ? 'e' : object instanceof List ? 'l' : 'q';
  }

  /**
   * Returns the length or size; 0 for an object that has none.
   *
   * @throws RuntimeException if the object can't be read now, such as a view of a list that has
   *     changed since
   */
  static int size(Object object, char kind) {
    return switch (kind) {
      case 'a' -> Array.getLength(object);
      case 'b' -> ((CharSequence) object).length();
      case 'm' -> ((Map<?, ?>) object).size();
      case 'e', 'l', 'q' -> ((Collection<?>) object).size();
      default -> 0;
    };
  }

  /** Returns about how many bytes an object takes, with the boxes of a collection. */
  static long bytes(Object object, char kind, int size) {
    return switch (kind) {
      case 'a' -> Arrayed.bytes(object, 0);
      case 'b' -> 2L * size;
      case 'e', 'm' -> 64L * size;
      case 'l', 'q' -> 20L * size;
      default -> 0;
    };
  }

  /** Returns the kind with the class, and with the size where there is one. */
  static String name(Object object, char kind, int size) {
    Class<?> type = object.getClass();
    return switch (kind) {
      case 'a' -> "a:" + Names.of(type) + ":" + size;
      case 'o' -> "o:" + Names.of(type);
      case 'p' -> "p:Entry";
      case 'x' -> "x:" + Names.of(type);
      default -> kind + ":" + Names.ofCollection(type, kind) + ":" + size;
    };
  }

  /**
   * Reads the cells.
   *
   * @param last the cells as they were, whose boxes are used again
   * @return how many there are, at most {@value #MAX_CELLS}
   * @throws RuntimeException if the object can't be read now
   */
  static int fill(Object object, char kind, @Nullable Object[] last, @Nullable Object[] cells) {
    return switch (kind) {
      case 'a' -> Arrayed.fill(object, last, cells);
      case 'o' -> copy(((Fielded) object).assay$fields(), cells);
      case 'm' -> entries(((Map<?, ?>) object).entrySet().iterator(), cells);
      case 'p' -> entry((Map.Entry<?, ?>) object, cells, 0);
      case 'b' -> text((CharSequence) object, cells);
      case 'e', 'l', 'q' -> elements(((Collection<?>) object).iterator(), cells);
      default -> atomic(object, cells);
    };
  }

  private static int copy(@Nullable Object[] from, @Nullable Object[] cells) {
    int size = Math.min(from.length, MAX_CELLS);
    System.arraycopy(from, 0, cells, 0, size);
    return size;
  }

  private static int elements(Iterator<?> elements, @Nullable Object[] cells) {
    int size = 0;
    while (size < MAX_CELLS && elements.hasNext()) {
      cells[size++] = elements.next();
    }
    return size;
  }

  private static int entries(
      Iterator<? extends Map.Entry<?, ?>> entries, @Nullable Object[] cells) {
    int size = 0;
    while (size + 1 < MAX_CELLS && entries.hasNext()) {
      size = entry(entries.next(), cells, size);
    }
    return size;
  }

  private static int entry(Map.Entry<?, ?> entry, @Nullable Object[] cells, int at) {
    cells[at] = entry.getKey();
    cells[at + 1] = entry.getValue();
    return at + 2;
  }

  /** Takes a little more than is shown, so that the cut is seen. */
  private static int text(CharSequence text, @Nullable Object[] cells) {
    cells[0] = text.subSequence(0, Math.min(text.length(), MAX_CELLS)).toString();
    return 1;
  }

  /** Reads the value of an atomic. */
  private static int atomic(Object object, @Nullable Object[] cells) {
    Class<?> type = object.getClass();
    if (type == AtomicInteger.class || type == AtomicLong.class) {
      cells[0] = ((Number) object).longValue();
    } else if (type == AtomicBoolean.class) {
      cells[0] = ((AtomicBoolean) object).get();
    } else {
      return 0;
    }
    return 1;
  }
}
