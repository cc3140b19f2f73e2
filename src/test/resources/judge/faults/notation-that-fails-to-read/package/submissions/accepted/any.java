class Solution { Pair f(Pair pair) { return pair; } }
