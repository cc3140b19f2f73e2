class Solution {
    java.sql.Connection c;
    int f(int[] a) { return java.util.logging.Logger.getGlobal().hashCode(); }
}
