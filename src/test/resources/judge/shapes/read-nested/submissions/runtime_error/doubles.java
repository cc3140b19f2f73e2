class Solution {
  public NestedInteger deserialize(String s) {
    NestedInteger last = new NestedInteger(1);
    for (int i = 0; i < 60; i++) {
      NestedInteger list = new NestedInteger();
      list.add(last);
      list.add(last);
      last = list;
    }
    return last;
  }
}
