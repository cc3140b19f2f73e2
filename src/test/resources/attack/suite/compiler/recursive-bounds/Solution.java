class Solution {
  interface I0<T> {}

  interface I1<T extends I0<? extends T>> extends I0<T> {}

  interface I2<T extends I1<? extends T>> extends I1<T> {}

  interface I3<T extends I2<? extends T>> extends I2<T> {}

  interface I4<T extends I3<? extends T>> extends I3<T> {}

  interface I5<T extends I4<? extends T>> extends I4<T> {}

  interface I6<T extends I5<? extends T>> extends I5<T> {}

  interface I7<T extends I6<? extends T>> extends I6<T> {}

  interface I8<T extends I7<? extends T>> extends I7<T> {}

  interface I9<T extends I8<? extends T>> extends I8<T> {}

  interface I10<T extends I9<? extends T>> extends I9<T> {}

  interface I11<T extends I10<? extends T>> extends I10<T> {}

  interface I12<T extends I11<? extends T>> extends I11<T> {}

  static class K0<T> implements I0<K1<I0<K3<?>>>>, Comparable<K0<T>>, Supplier<K1<? super T>> {
    public int compareTo(K0<T> o) { return 0; }
    public K1<? super T> get() { return null; }
  }

  static class K1<T> implements I0<K2<I0<K4<?>>>>, Comparable<K1<T>>, Supplier<K2<? super T>> {
    public int compareTo(K1<T> o) { return 0; }
    public K2<? super T> get() { return null; }
  }

  static class K2<T> implements I0<K3<I0<K5<?>>>>, Comparable<K2<T>>, Supplier<K3<? super T>> {
    public int compareTo(K2<T> o) { return 0; }
    public K3<? super T> get() { return null; }
  }

  static class K3<T> implements I0<K4<I0<K6<?>>>>, Comparable<K3<T>>, Supplier<K4<? super T>> {
    public int compareTo(K3<T> o) { return 0; }
    public K4<? super T> get() { return null; }
  }

  static class K4<T> implements I0<K5<I0<K7<?>>>>, Comparable<K4<T>>, Supplier<K5<? super T>> {
    public int compareTo(K4<T> o) { return 0; }
    public K5<? super T> get() { return null; }
  }

  static class K5<T> implements I0<K6<I0<K0<?>>>>, Comparable<K5<T>>, Supplier<K6<? super T>> {
    public int compareTo(K5<T> o) { return 0; }
    public K6<? super T> get() { return null; }
  }

  static class K6<T> implements I0<K7<I0<K1<?>>>>, Comparable<K6<T>>, Supplier<K7<? super T>> {
    public int compareTo(K6<T> o) { return 0; }
    public K7<? super T> get() { return null; }
  }

  static class K7<T> implements I0<K0<I0<K2<?>>>>, Comparable<K7<T>>, Supplier<K0<? super T>> {
    public int compareTo(K7<T> o) { return 0; }
    public K0<? super T> get() { return null; }
  }

  static <T extends Comparable<? super T>> List<T> both(T a, T b, boolean c) {
    return null;
  }

  int[] sorted(int[] numbers) {
    boolean c = numbers.length > 2;
    var x = List.of(List.of(List.of(List.of(List.of(List.of(c ? new K0<String>() : c ? List.of(new K1<Integer>(), new K6<List<? super String>>()) : c ? List.of(new K2<Integer>(), new K7<List<? super String>>()) : c ? List.of(new K3<Integer>(), new K0<List<? super String>>()) : c ? List.of(new K4<Integer>(), new K1<List<? super String>>()) : c ? List.of(new K5<Integer>(), new K2<List<? super String>>()) : c ? List.of(new K6<Integer>(), new K3<List<? super String>>()) : c ? List.of(new K7<Integer>(), new K4<List<? super String>>()) : c ? List.of(new K0<Integer>(), new K5<List<? super String>>()) : c ? List.of(new K1<Integer>(), new K6<List<? super String>>()) : c ? List.of(new K2<Integer>(), new K7<List<? super String>>()) : c ? List.of(new K3<Integer>(), new K0<List<? super String>>()) : c ? List.of(new K4<Integer>(), new K1<List<? super String>>()) : c ? List.of(new K5<Integer>(), new K2<List<? super String>>()) : c ? List.of(new K6<Integer>(), new K3<List<? super String>>()) : c ? List.of(new K7<Integer>(), new K4<List<? super String>>()) : c ? List.of(new K0<Integer>(), new K5<List<? super String>>()) : c ? List.of(new K1<Integer>(), new K6<List<? super String>>()) : c ? List.of(new K2<Integer>(), new K7<List<? super String>>()) : c ? List.of(new K3<Integer>(), new K0<List<? super String>>()) : c ? List.of(new K4<Integer>(), new K1<List<? super String>>()) : c ? List.of(new K5<Integer>(), new K2<List<? super String>>()) : c ? List.of(new K6<Integer>(), new K3<List<? super String>>()) : c ? List.of(new K7<Integer>(), new K4<List<? super String>>()) : c ? List.of(new K0<Integer>(), new K5<List<? super String>>()) : c ? List.of(new K1<Integer>(), new K6<List<? super String>>()) : c ? List.of(new K2<Integer>(), new K7<List<? super String>>()) : c ? List.of(new K3<Integer>(), new K0<List<? super String>>()) : c ? List.of(new K4<Integer>(), new K1<List<? super String>>()) : c ? List.of(new K5<Integer>(), new K2<List<? super String>>()) : c ? List.of(new K6<Integer>(), new K3<List<? super String>>()) : c ? List.of(new K7<Integer>(), new K4<List<? super String>>()) : c ? List.of(new K0<Integer>(), new K5<List<? super String>>()) : c ? List.of(new K1<Integer>(), new K6<List<? super String>>()) : c ? List.of(new K2<Integer>(), new K7<List<? super String>>()) : c ? List.of(new K3<Integer>(), new K0<List<? super String>>()) : c ? List.of(new K4<Integer>(), new K1<List<? super String>>()) : c ? List.of(new K5<Integer>(), new K2<List<? super String>>()) : c ? List.of(new K6<Integer>(), new K3<List<? super String>>()) : c ? List.of(new K7<Integer>(), new K4<List<? super String>>()) : c ? List.of(new K0<Integer>(), new K5<List<? super String>>()) : c ? List.of(new K1<Integer>(), new K6<List<? super String>>()) : c ? List.of(new K2<Integer>(), new K7<List<? super String>>()) : c ? List.of(new K3<Integer>(), new K0<List<? super String>>()) : c ? List.of(new K4<Integer>(), new K1<List<? super String>>()) : c ? List.of(new K5<Integer>(), new K2<List<? super String>>()) : c ? List.of(new K6<Integer>(), new K3<List<? super String>>()) : c ? List.of(new K7<Integer>(), new K4<List<? super String>>()) : c ? List.of(new K0<Integer>(), new K5<List<? super String>>()) : c ? List.of(new K1<Integer>(), new K6<List<? super String>>()) : c ? List.of(new K2<Integer>(), new K7<List<? super String>>()) : c ? List.of(new K3<Integer>(), new K0<List<? super String>>()) : c ? List.of(new K4<Integer>(), new K1<List<? super String>>()) : c ? List.of(new K5<Integer>(), new K2<List<? super String>>()) : c ? List.of(new K6<Integer>(), new K3<List<? super String>>()) : c ? List.of(new K7<Integer>(), new K4<List<? super String>>()) : c ? List.of(new K0<Integer>(), new K5<List<? super String>>()) : c ? List.of(new K1<Integer>(), new K6<List<? super String>>()) : c ? List.of(new K2<Integer>(), new K7<List<? super String>>()) : c ? List.of(new K3<Integer>(), new K0<List<? super String>>()) : new K7<Long>()))))));
    return numbers;
  }
}
