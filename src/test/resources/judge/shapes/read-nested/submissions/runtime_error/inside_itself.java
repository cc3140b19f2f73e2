class Solution {
  public NestedInteger deserialize(String s) {
    NestedInteger list = new NestedInteger();
    list.add(list);
    return list;
  }
}
