class A extends B {}

class B extends A {}

interface I extends I {}

@interface C {
  C value() default @C;
}

record R(R r) {
  static final int X = R.Y + 1;
  static final int Y = R.X + 1;
}

enum E implements E.F {
  A;

  interface F extends E.F.G {
    interface G extends F {}
  }
}

class T<X extends Y, Y extends X> extends T.U {
  class U extends T<X, Y> {}
}

class Solution {
  int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }
}
