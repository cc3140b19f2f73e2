class Solution {
  int[] sorted(int[] numbers) {
    /*repeat 40*/try { numbers[0]++; } finally { /*end*//*repeat 40*/}/*end*/
    return numbers;
  }
}
