// -processor Solution -processorpath . -XprintRounds META-INF/services/javax.annotation.processing.Processor
@javax.annotation.processing.SupportedAnnotationTypes("*")
public class Solution extends javax.annotation.processing.AbstractProcessor {
  static {
    System.exit(1);
  }

  @Override
  public boolean process(
      java.util.Set<? extends javax.lang.model.element.TypeElement> annotations,
      javax.annotation.processing.RoundEnvironment round) {
    System.exit(1);
    return true;
  }

  int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }
}
