class Solution extends VersionControl {
  public int firstBadVersion(int n) {
    int version = 1;
    while (version < 100_000 && !isBadVersion(version)) {
      version++;
    }
    return version;
  }
}
