class Solution { int f(Pair pair) { return pair.a + pair.b; } }
