class Solution {
  int[] sorted(int[] numbers) {
    System.out.print("\0\ud800");
    throw new IllegalStateException("\ud800 \udfff\0\u001b[2J\u202e");
  }
}
