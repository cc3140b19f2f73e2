class Validator {}
