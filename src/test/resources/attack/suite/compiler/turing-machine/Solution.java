class Z {}

interface N<X> {}

interface L<X> {}

interface Q1<X> extends N<L<? super N<? super Q2<? super L<? super N<? super X>>>>>> {}

interface Q2<X> extends N<L<? super N<? super Q1<? super L<? super N<? super X>>>>>> {}

interface E<X> extends N<N<? super E<? super E<? super X>>>> {}

class Solution {
  N<? super E<? super Z>> machine(E<? super E<? super Z>> tape) {
    return tape;
  }

  int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }
}
