class Pair {}
