class Solution extends VersionControl {
  public int firstBadVersion(int n) {
    int step = (int) Math.sqrt(n);
    long version = 1;
    while (version + step <= n && !isBadVersion((int) version + step)) {
      version += step;
    }
    while (version < n && !isBadVersion((int) version)) {
      version++;
    }
    return (int) version;
  }
}
