class Solution {
  public int half(int n) {
    return n >> 1;
  }
}
