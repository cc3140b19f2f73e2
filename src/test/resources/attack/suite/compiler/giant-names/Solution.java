class Solution {
  class A/*repeat 20000*/a/*end*/ {
    class B/*repeat 20000*/b/*end*/ {
      class C/*repeat 20000*/c/*end*/ {
        class D/*repeat 2000*/d/*end*/ {
          class E/*repeat 2000*/e/*end*/ {
            class F/*repeat 1000*/f/*end*/ {}
          }
        }
      }
    }
  }

  int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }
}
