class Solution {
  public int depthSum(List<NestedInteger> nestedList) {
    return sum(nestedList, 1);
  }

  private int sum(List<NestedInteger> list, int depth) {
    int sum = 0;
    for (NestedInteger each : list) {
      sum += each.isInteger() ? depth * each.getInteger() : sum(each.getList(), depth + 1);
    }
    return sum;
  }
}
