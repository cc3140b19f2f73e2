class Solution {
  public boolean isValid(String s) {
    int[] open = new int[3];
    for (char c : s.toCharArray()) {
      int kind = ")]}".indexOf(c);
      if (kind < 0) {
        open["([{".indexOf(c)]++;
      } else if (--open[kind] < 0) {
        return false;
      }
    }
    return open[0] == 0 && open[1] == 0 && open[2] == 0;
  }
}
