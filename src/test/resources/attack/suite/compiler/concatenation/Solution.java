class Solution {
  int[] sorted(int[] numbers) {
    String text = "" /*repeat 15000*/+""/*end*/;
    return numbers;
  }
}
