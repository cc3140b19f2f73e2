package dev.assay.compiler.trace.recorder;

import org.jspecify.annotations.Nullable;

/** Reads the elements of arrays. */
final class Arrayed {

  private Arrayed() {}

  /** Reads the first elements; those that did not change keep their boxes. */
  static int fill(Object array, @Nullable Object[] last, @Nullable Object[] cells) {
    if (array instanceof int[] ints) {
      int size = Math.min(ints.length, Contents.MAX_CELLS);
      for (int i = 0; i < size; i++) {
        boolean same = i < last.length && last[i] instanceof Integer box && box == ints[i];
        cells[i] = same ? last[i] : (Integer) ints[i];
      }
      return size;
    }
    if (array instanceof Object[] objects) {
      int size = Math.min(objects.length, Contents.MAX_CELLS);
      System.arraycopy(objects, 0, cells, 0, size);
      return size;
    }
    int size = Math.min(java.lang.reflect.Array.getLength(array), Contents.MAX_CELLS);
    for (int i = 0; i < size; i++) {
      cells[i] = element(array, i);
    }
    return size;
  }

  /**
   * Returns about how many bytes an array takes. Rows that are told count for themselves, all
   * others as much as the first of them.
   */
  static long bytes(Object array, int level) {
    int length = java.lang.reflect.Array.getLength(array);
    if (array instanceof Object[] rows) {
      Object row = length > Contents.MAX_CELLS && level < 2 ? rows[Contents.MAX_CELLS] : null;
      return row != null && row.getClass().isArray()
          ? 4L * length + (length - Contents.MAX_CELLS) * bytes(row, level + 1)
          : 4L * length;
    }
    return (long) length * width(array);
  }

  private static int width(Object array) {
    if (array instanceof long[] || array instanceof double[]) {
      return 8;
    }
    if (array instanceof int[] || array instanceof float[]) {
      return 4;
    }
    return array instanceof char[] || array instanceof short[] ? 2 : 1;
  }

  private static Object element(Object array, int i) {
    if (array instanceof boolean[] booleans) {
      return booleans[i];
    }
    if (array instanceof char[] chars) {
      return chars[i];
    }
    if (array instanceof long[] longs) {
      return longs[i];
    }
    if (array instanceof double[] doubles) {
      return doubles[i];
    }
    if (array instanceof byte[] bytes) {
      return bytes[i];
    }
    if (array instanceof short[] shorts) {
      return shorts[i];
    }
    return ((float[]) array)[i];
  }
}
