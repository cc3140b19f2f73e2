import java.util.random.RandomGenerator;

class Generator {
  static Object[] generate(RandomGenerator random, int size) {
    String[] operations = new String[size];
    Object[][] arguments = new Object[size][];
    operations[0] = "Bag";
    arguments[0] = new Object[] {size / 2};
    for (int i = 1; i < size; i++) {
      operations[i] = random.nextInt(50) == 0 ? "clear" : "put";
      arguments[i] = operations[i].equals("put") ? new Object[] {i} : new Object[0];
    }
    return new Object[] {operations, arguments};
  }
}
