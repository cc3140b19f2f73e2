package dev.assay.problem.folder;

import dev.assay.language.Wording;
import dev.assay.problem.file.PackageFile;
import dev.assay.problem.file.YamlFields;
import dev.assay.problem.file.YamlNode;
import dev.assay.problem.signature.CallerContract;
import dev.assay.problem.signature.Design;
import dev.assay.problem.signature.JavaType;
import dev.assay.problem.signature.Signature;
import dev.assay.problem.signature.SignatureException;
import dev.assay.problem.signature.SignatureParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads {@code call}: the headers of Caller.java's methods, one or a list, in the order of the
 * calls.
 */
final class CallReader {

  /** Marks a class that has no values in cases. */
  private static final JavaType NO_VALUE = new JavaType.Scalar("void");

  private static final List<String> CALLBACKS = List.of("Runnable", "IntConsumer");

  private final YamlFields fields;
  private final PackageFolder files;
  private final Map<String, JavaType> notations;
  private boolean isSound = true;

  CallReader(YamlFields fields, PackageFolder files, Map<String, JavaType> notations) {
    this.fields = fields;
    this.files = files;
    this.notations = notations;
  }

  /**
   * Returns the problem's signature; empty if it or {@code call} is at fault.
   *
   * @param solution the header that a solution must have
   */
  Optional<Signature> read(String solution) {
    Optional<Signature> called = called(solution);
    called.ifPresent(this::expectSingleObjects);
    if (!files.exists("Caller.java")) {
      report("finding.call.no-file");
    }
    if (fields.has("answer")) {
      report("finding.call.answer");
    }
    List<Signature> steps = steps();
    return isSound && called.isPresent()
        ? Optional.of(new CallerContract(called.get(), steps).signature())
        : Optional.empty();
  }

  private void expectSingleObjects(Signature called) {
    Design design = called.design();
    if (design != null && design.members().stream().anyMatch(CallReader::holdsInstances)) {
      report("signature", new SignatureException("finding.signature.instances", design.name()));
    }
  }

  /** The facade that Caller.java sees stands for one object, not for those in a list. */
  private static boolean holdsInstances(Design.Member member) {
    return Stream.concat(
            Stream.of(member.returnType()),
            member.parameters().stream().map(Signature.Parameter::type))
        .anyMatch(type -> type.isOfInstances() && !(type instanceof JavaType.Instance));
  }

  private Optional<Signature> called(String solution) {
    try {
      return Optional.of(SignatureParser.header(solution, knownToSolutions()).called());
    } catch (SignatureException e) {
      report("signature", e);
      return Optional.empty();
    }
  }

  private void report(String key, SignatureException fault) {
    YamlNode node = fields.node(key).orElseThrow();
    fault.reasons().forEach(reason -> fields.report(node, reason));
    isSound = false;
  }

  /** Reports a fault of {@code call}. */
  private void report(String message, Object... arguments) {
    fields.report(fields.node("call").orElseThrow(), Wording.of(message, arguments));
    isSound = false;
  }

  /** A solution may take any object that Caller.java can make, since cases never hold it. */
  private Map<String, JavaType> knownToSolutions() {
    Map<String, JavaType> known = new HashMap<>();
    CALLBACKS.forEach(name -> known.put(name, NO_VALUE));
    for (PackageFile file : files.filesIn("support/")) {
      known.put(file.name().replace(".java", ""), NO_VALUE);
    }
    known.putAll(notations);
    return known;
  }

  private List<Signature> steps() {
    YamlNode node = fields.node("call").orElseThrow();
    List<String> texts =
        node instanceof YamlNode.Sequence
            ? YamlFields.texts(fields.entries("call"))
            : fields.text("call").stream().toList();
    List<Signature> steps = new ArrayList<>();
    for (String text : texts) {
      step(text).ifPresent(step -> add(step, steps));
    }
    if (steps.isEmpty() && isSound) {
      report("finding.call.none");
    }
    return steps;
  }

  private Optional<Signature> step(String text) {
    try {
      return Optional.of(SignatureParser.header(text, notations).answeredBy(null, false));
    } catch (SignatureException e) {
      report("call", e);
      return Optional.empty();
    }
  }

  private void add(Signature step, List<Signature> before) {
    if (step.design() != null) {
      report("finding.call.class");
      return;
    }
    if (before.stream().anyMatch(earlier -> earlier.method().equals(step.method()))) {
      report("finding.call.same-name", step.method());
    }
    if (!before.isEmpty() && isSound) {
      JavaType passed = before.getLast().returnType();
      List<JavaType> taken = step.parameters().stream().map(Signature.Parameter::type).toList();
      if (!taken.equals(List.of(passed))) {
        report("finding.call.chain", step.method(), passed);
      }
    }
    before.add(step);
  }
}
