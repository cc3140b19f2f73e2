class Solution {
  public Object shuffle(Object value) {
    return ((List<?>) value).toArray();
  }
}
