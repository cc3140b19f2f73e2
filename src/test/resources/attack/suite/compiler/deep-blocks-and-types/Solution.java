class Solution {
  int[] sorted(int[] numbers) {
    /*repeat 4900*/List</*end*/Integer/*repeat 4900*/>/*end*/ x;
    /*repeat 15000*/{/*end*//*repeat 15000*/}/*end*/
    return numbers;
  }
}
