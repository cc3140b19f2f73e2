class Solution {
  public List<Object> flatten(List<Object> items, Object extra) {
    List<Object> flat = new ArrayList<>();
    add(items, flat);
    add(extra, flat);
    return flat;
  }

  private void add(Object item, List<Object> flat) {
    if (item instanceof List<?> list) {
      list.forEach(each -> add(each, flat));
    } else {
      flat.add(item instanceof Integer number ? Long.valueOf(number) : item);
    }
  }
}
