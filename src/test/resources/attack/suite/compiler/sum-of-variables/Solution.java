class Solution {
  int[] sorted(int[] numbers) {
    String a = "", s = a/*repeat 15000*/+a/*end*/;
    return numbers;
  }
}
