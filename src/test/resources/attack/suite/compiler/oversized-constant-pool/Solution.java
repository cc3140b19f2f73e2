class Solution {
  int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }

  class A { Runnable[] a = {/*repeat 2500*/()->{},/*end*/}; }
  Runnable[] b = {/*repeat 2500*/()->{},/*end*/};
  Runnable[] c() { return new Runnable[] {/*repeat 3000*/()->{},/*end*/}; }
}
