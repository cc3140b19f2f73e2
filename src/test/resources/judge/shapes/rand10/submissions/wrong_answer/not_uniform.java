class Solution extends SolBase {
  public int rand10() { return (rand7() + rand7()) % 10 + 1; }
}
