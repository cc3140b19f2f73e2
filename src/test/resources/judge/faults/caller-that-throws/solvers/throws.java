class Solution { String f(int n) { return "a".repeat(-n); } }
