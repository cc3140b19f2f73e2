interface MountainArray {
    public int get(int index);
    public int length();
}
class Solution {
    public int f(MountainArray a) { return a.get(a.length() - 1); }
}
