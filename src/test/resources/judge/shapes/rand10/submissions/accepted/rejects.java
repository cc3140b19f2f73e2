class Solution extends SolBase {
  public int rand10() {
    int roll;
    do {
      roll = 7 * (rand7() - 1) + rand7();
    } while (roll > 40);
    return roll % 10 + 1;
  }
}
