class N<Z> {}

class C<X> extends N<N<? super C<C<X>>>> {
  N<? super C<Byte>> cast(C<Byte> c) {
    return c;
  }
}

class Solution {
  int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }
}
