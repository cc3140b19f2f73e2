class Solution {
  int[] sorted(int[] numbers) {
    var x = /*repeat 400*/Map.of(1, /*end*/1/*repeat 400*/)/*end*/;
    return numbers;
  }
}
