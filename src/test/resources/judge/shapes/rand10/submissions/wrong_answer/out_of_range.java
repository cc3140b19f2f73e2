class Solution extends SolBase {
  public int rand10() { return rand7() + 4; }
}
