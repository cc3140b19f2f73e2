package dev.assay.compiler;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sources that explode in one phase of javac each. The size is the level of explosion: each step
 * doubles the work or nearly so.
 */
enum Bombs {
  /** Constant folding: each constant is twice the one before. */
  DOUBLED_STRINGS {
    @Override
    String source(int size) {
      return "class Solution { int f() { return 1; } static final String S0 = \"0123456789\";"
          + times(size, i -> "static final String S%d = S%d + S%d;".formatted(i + 1, i, i))
          + "}";
    }
  },
  /** Code generation: a finally block is copied for each way out. */
  NESTED_FINALLY {
    @Override
    String source(int size) {
      return "class Solution { int f() { int x = 0;"
          + "try { x++; } finally { ".repeat(size)
          + "}".repeat(size)
          + "return x; } }";
    }
  },
  /** Flow analysis: whether record patterns cover all there is. */
  RECORD_PATTERNS {
    @Override
    String source(int size) {
      return "class Solution { sealed interface S {} record A() implements S {} "
          + "record B() implements S {} record R("
          + list(size, i -> "S s" + i)
          + ") {} int f() { return 1; } int g(R r) { return switch (r) { "
          + IntStream.range(0, 1 << size)
              .mapToObj(
                  mask ->
                      "case R(" + list(size, i -> (mask >> i & 1) == 0 ? "A _" : "B _") + ") -> 1;")
              .collect(Collectors.joining())
          + "}; } }";
    }
  },
  /**
   * Attribution: a lambda's body is tried once for its type and once for good, as are those in it.
   */
  NESTED_LAMBDAS {
    @Override
    String source(int size) {
      return "class Solution { static <T> T r(Function<String, T> f) { return null; } "
          + "int f() { Object o = "
          + times(size, i -> "r(x" + i + " -> { return ")
          + "1"
          + "; })".repeat(size)
          + "; return 1; } }";
    }
  },
  /** Inference: each call's type is the argument of the next. */
  GENERIC_CALLS {
    @Override
    String source(int size) {
      return "class Solution { int f() { var x = "
          + "Map.of(1, ".repeat(size)
          + "1"
          + ")".repeat(size)
          + "; return 1; } }";
    }
  },
  /** Types: each class's supertype is twice as large as the one before. */
  GROWING_TYPES {
    @Override
    String source(int size) {
      return "class P<A, B> {} class X0<T> {}"
          + times(size, i -> "class X%d<T> extends X%d<P<T, T>> {}".formatted(i + 1, i))
          + "class Solution { int f() { return 1; } Object g(X"
          + size
          + "<String> x) { X0<String> y = x; return y; } }";
    }
  },
  /** Subtyping that never ends by itself (Kennedy and Pierce 2007); the size is of no matter. */
  EXPANSIVE_INHERITANCE {
    @Override
    String source(int size) {
      return "class N<Z> {} class C<X> extends N<N<? super C<C<X>>>> { "
          + "N<? super C<Byte>> cast(C<Byte> c) { return c; } } "
          + "class Solution { int f() { return 1; } }";
    }
  },
  /** Entering: classes within classes, each with the outer ones' names. */
  NESTED_CLASSES {
    @Override
    String source(int size) {
      return "class Solution { int f() { return 1; }"
          + times(size, i -> "class C%d {".formatted(i))
          + "}".repeat(size)
          + "}";
    }
  },
  /** Lowering and writing: anonymous classes within anonymous classes. */
  ANONYMOUS_CLASSES {
    @Override
    String source(int size) {
      return "class Solution { int f() { return 1; } Object g() { return "
          + "new Object() { Object g() { return ".repeat(size)
          + "1"
          + "; } }".repeat(size)
          + "; } }";
    }
  };

  abstract String source(int size);

  private static String times(int size, IntFunction<String> part) {
    return IntStream.range(0, size).mapToObj(part).collect(Collectors.joining());
  }

  private static String list(int size, IntFunction<String> part) {
    return IntStream.range(0, size).mapToObj(part).collect(Collectors.joining(", "));
  }
}
