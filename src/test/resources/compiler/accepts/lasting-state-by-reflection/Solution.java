class Solution {
  int f(int[] a) throws Exception {
    return String.class.getDeclaredMethods().length;
  }
}
