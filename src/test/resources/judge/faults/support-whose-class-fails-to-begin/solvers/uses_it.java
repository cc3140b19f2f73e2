class Solution { int f(int n) { return Table.at(0); } }
