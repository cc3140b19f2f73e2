class Person {
  private final int age;

  Person(int age) {
    this.age = age;
  }

  boolean isOlder(Person other) {
    return age < other.age;
  }

  Person elder(Person other) {
    return isOlder(other) ? this : other;
  }
}
