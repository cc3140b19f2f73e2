class Checker {}
