class Solution {
  public int depthSum(List<NestedInteger> nestedList) {
    int sum = 0;
    for (NestedInteger each : nestedList) {
      sum += each.isInteger() ? each.getInteger() : depthSum(each.getList());
    }
    return sum;
  }
}
