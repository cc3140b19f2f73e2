package dev.assay.judge.engine;

import dev.assay.judge.InvalidInputException;
import dev.assay.judge.PackageException;
import dev.assay.judge.engine.TestSuite.PreparedCase;
import dev.assay.language.Wording;
import dev.assay.problem.Problem;
import dev.assay.problem.TestCase;
import dev.assay.sandbox.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the cases of problems, and keeps those of the newest version of each problem while there
 * is memory for them.
 *
 * <p>Generated cases get their input from the package's generator and their answer from its
 * reference, again once they are no longer kept. Judging that began with an older version goes on
 * with that one.
 */
public final class TestSuites {

  private static final long BELIEVED_NANOS = Duration.ofMinutes(10).toNanos();

  /** Leaves room for the catalogue, for compilations and for answers. */
  private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 4;

  /** The bytes that the expected answers of a run may take: up to all slots run at once. */
  private static final long MOST_OF_RUN =
      Runtime.getRuntime().maxMemory() / (8L * Runtime.getRuntime().availableProcessors());

  private final PackagePrograms programs;
  private final KeptSuites kept = new KeptSuites(MOST_BYTES);
  private final Map<String, Failed> failed = new ConcurrentHashMap<>();
  private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

  /** The fault that a version of a problem met at a reading of {@link System#nanoTime}. */
  private record Failed(String version, PackageException fault, long atNanos) {

    /** Believes the fault for a while only: it may have had to do with the machine after all. */
    boolean isStill(Problem problem) {
      return version.equals(problem.version()) && System.nanoTime() - atNanos < BELIEVED_NANOS;
    }
  }

  public TestSuites(PackagePrograms programs) {
    this.programs = programs;
  }

  /** Returns all cases of {@code problem} if they are prepared, without waiting. */
  public Optional<TestSuite> prepared(Problem problem) {
    return kept.find(problem.slug())
        .filter(suite -> suite.problem().version().equals(problem.version()));
  }

  /**
   * Returns all cases of {@code problem}; prepares them first if necessary.
   *
   * @throws PackageException if the package's generator or reference failed, now or some minutes
   *     ago
   */
  public TestSuite of(Problem problem) throws InterruptedException {
    ReentrantLock lock = locks.computeIfAbsent(problem.slug(), slug -> new ReentrantLock());
    lock.lockInterruptibly();
    try {
      Optional<TestSuite> known = prepared(problem);
      if (known.isPresent()) {
        return known.get();
      }
      Failed before = failed.get(problem.slug());
      if (before != null && before.isStill(problem)) {
        throw before.fault();
      }
      var suite = new TestSuite(problem, noted(problem));
      kept.add(suite);
      failed.remove(problem.slug());
      return suite;
    } finally {
      lock.unlock();
    }
  }

  /** Prepares the cases, and notes the time of a failure. */
  private List<PreparedCase> noted(Problem problem) throws InterruptedException {
    try {
      return prepare(problem);
    } catch (PackageException e) {
      failed.put(problem.slug(), new Failed(problem.version(), e, System.nanoTime()));
      throw e;
    }
  }

  /** Tells whether another suite can be prepared without dropping one that is kept. */
  public boolean hasRoom() {
    return kept.hasRoom();
  }

  /** Returns the sample cases only, numbered among themselves. */
  public TestSuite samples(Problem problem) {
    List<PreparedCase> cases = new ArrayList<>();
    for (TestCase.Stored stored : problem.samples()) {
      cases.add(
          PreparedCase.of(problem.signature(), cases.size() + 1, stored.input(), stored.output()));
    }
    return new TestSuite(problem, cases);
  }

  /**
   * Makes cases of a solver's own inputs: checked by the validator, answered by the reference.
   *
   * @param inputs each encoded as one list
   */
  public TestSuite of(Problem problem, List<byte[]> inputs)
      throws InvalidInputException, InterruptedException {
    programs.validate(problem, inputs);
    List<@Nullable Object> expected =
        programs.answers(
            problem,
            inputs,
            MOST_OF_RUN,
            index -> new InvalidInputException(index, Wording.of("package.too-much.run")));
    List<PreparedCase> cases = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      cases.add(PreparedCase.of(problem.signature(), i + 1, inputs.get(i), expected.get(i)));
    }
    return new TestSuite(problem, cases);
  }

  private static PackageException tooMuch(Problem problem, TestCase.Generated testCase) {
    String file = ProblemCompiler.path(problem.reference());
    return PackageException.of(
        file,
        Wording.of(
            "package.too-much", testCase.size(), testCase.seed(), Answer.mostExpected() >> 20));
  }

  private List<PreparedCase> prepare(Problem problem) throws InterruptedException {
    List<TestCase.Generated> generated =
        problem.cases().stream()
            .filter(TestCase.Generated.class::isInstance)
            .map(TestCase.Generated.class::cast)
            .toList();
    List<byte[]> inputs = programs.generate(problem, generated);
    List<@Nullable Object> answers =
        programs.answers(
            problem,
            inputs,
            Answer.mostExpected(),
            index -> tooMuch(problem, generated.get(index)));
    List<PreparedCase> cases = new ArrayList<>();
    int next = 0;
    for (TestCase testCase : problem.cases()) {
      int number = cases.size() + 1;
      if (testCase instanceof TestCase.Stored stored) {
        cases.add(PreparedCase.of(problem.signature(), number, stored.input(), stored.output()));
      } else {
        cases.add(
            PreparedCase.of(problem.signature(), number, inputs.get(next), answers.get(next)));
        next++;
      }
    }
    return List.copyOf(cases);
  }
}
