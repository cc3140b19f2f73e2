class Caller {
  static int[] compare(int[] ages) {
    Person first = new Person(ages[0]);
    Person second = new Person(ages[1]);
    int[] answer = {second.isOlder(first) ? 1 : 0, first.isOlder(second) ? 1 : 0, 0};
    answer[2] = first.elder(second).isOlder(first) ? 1 : 0;
    return answer;
  }
}
