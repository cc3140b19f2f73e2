class VersionControl {
  boolean isBadVersion(int version) { return true; }
}
