class Pair { int a; }
class Solution { Pair f(Pair pair) { return pair; } }
