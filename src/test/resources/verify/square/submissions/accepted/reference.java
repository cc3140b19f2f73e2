class Solution {
  public int square(int n) {
    return n * n;
  }
}
