class Solution {
  int[] sorted(int[] numbers) {
    /*repeat 1000*/Unknown§ x§ = numbers.unknown§(new Unknown§[§]);/*end*/
    return numbers;
  }
}
