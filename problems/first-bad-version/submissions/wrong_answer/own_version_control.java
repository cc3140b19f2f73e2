class VersionControl {
  boolean isBadVersion(int version) {
    return version >= 4;
  }
}

class Solution extends VersionControl {
  public int firstBadVersion(int n) {
    int version = 1;
    while (!isBadVersion(version)) {
      version++;
    }
    return version;
  }
}
