class Sum {
  private int sum;

  public Sum(int start) {
    sum = start;
  }

  public Sum add(int more) {
    sum += more;
    return this;
  }

  public Sum plus(Sum other) {
    return new Sum(sum + other.sum);
  }

  public int total(List<Sum> others, Sum[] more) {
    int total = sum;
    for (Sum other : others) {
      total += other.sum;
    }
    for (Sum other : more) {
      total += other == null ? 0 : other.sum;
    }
    return total;
  }

  public Sum same(Sum other) {
    return other;
  }
}
