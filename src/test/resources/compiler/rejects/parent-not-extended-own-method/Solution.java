public class FirstBadVersion {
    public int firstBadVersion(int n) { return isBadVersion(n) ? n : 0; }
    boolean isBadVersion(int n) { return true; }
}
