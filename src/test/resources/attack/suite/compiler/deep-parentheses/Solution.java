class Solution {
  int[] sorted(int[] numbers) {
    return /*repeat 30000*/(/*end*/numbers/*repeat 30000*/)/*end*/;
  }
}
