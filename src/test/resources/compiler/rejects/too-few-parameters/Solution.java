class Solution {

    public String minWindow(String s) { return s; }
}
