class Solution {
  public Object shuffle(Object value) {
    List<Object> list = new ArrayList<>((List<?>) value);
    Collections.reverse(list);
    return list;
  }
}
