class Solution {
  public String minWindow(String s, String t) {
    int[] need = new int[128];
    for (String c : t.toCharArray()) {
      need[c]++;
    }
    return s;
  }
}
