class Solution {
    public int f(Integer a, int b) { return 1; }
    public int f(long a, int b) { return 1; }
    public int f(int a, int b) { return 1; }
    private int f(int a) { return 1; }
    public int f(String a, int b) { return 1; }
}
