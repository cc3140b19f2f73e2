class Solution { Integer f(int n) { return null; } }
