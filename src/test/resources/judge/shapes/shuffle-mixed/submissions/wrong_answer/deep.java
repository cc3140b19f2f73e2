class Solution {
  public Object shuffle(Object value) {
    List<Object> list = new ArrayList<>();
    for (Object each : (List<?>) value) {
      list.add(each instanceof List<?> inner ? List.of(inner.get(1), inner.get(0)) : each);
    }
    return list;
  }
}
