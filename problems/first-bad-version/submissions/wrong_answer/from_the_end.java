class Solution extends VersionControl {
  public int firstBadVersion(int n) {
    int version = n;
    while (version > 1 && isBadVersion(version - 1)) {
      version--;
    }
    return version;
  }
}
