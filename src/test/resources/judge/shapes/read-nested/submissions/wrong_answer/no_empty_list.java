class Solution {
  public NestedInteger deserialize(String s) {
    return new NestedInteger(s.length() == 3 ? 324 : 0);
  }
}
