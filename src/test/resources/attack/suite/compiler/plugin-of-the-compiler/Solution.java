import com.sun.source.util.Plugin;
import dev.assay.compiler.javac.CompileBudget;
import dev.assay.worker.Values;
import org.springframework.boot.SpringApplication;

class Solution implements Plugin {
  static {
    CompileBudget.tick();
  }

  int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }
}
