class Caller {}
