class Solution {
  public int same(int n) {
    return n == 3 ? 4 : n;
  }
}
