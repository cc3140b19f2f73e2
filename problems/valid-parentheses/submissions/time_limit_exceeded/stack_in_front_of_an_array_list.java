class Solution {
  public boolean isValid(String s) {
    List<Character> open = new ArrayList<>();
    for (char c : s.toCharArray()) {
      if ("([{".indexOf(c) >= 0) {
        open.add(0, c);
      } else if (open.isEmpty() || "([{".indexOf(open.remove(0)) != ")]}".indexOf(c)) {
        return false;
      }
    }
    return open.isEmpty();
  }
}
