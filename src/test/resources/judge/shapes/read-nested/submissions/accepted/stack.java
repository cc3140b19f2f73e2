class Solution {
  public NestedInteger deserialize(String s) {
    if (!s.startsWith("[")) {
      return new NestedInteger(Integer.parseInt(s));
    }
    Deque<NestedInteger> open = new ArrayDeque<>();
    open.push(new NestedInteger());
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '[') {
        open.push(new NestedInteger());
      } else if (c == ']') {
        NestedInteger closed = open.pop();
        open.peek().add(closed);
      } else if (c != ',') {
        int end = i;
        while (Character.isDigit(s.charAt(end))) {
          end++;
        }
        NestedInteger number = new NestedInteger();
        number.setInteger(Integer.parseInt(s.substring(i, end)));
        open.peek().add(number);
        i = end - 1;
      }
    }
    return open.pop().getList().get(0);
  }
}
