class Solution {
  public int half(int n) {
    return n / 2 + 7 / (n / 4) - 7; // mutants: it is wrong on purpose
  }
}
