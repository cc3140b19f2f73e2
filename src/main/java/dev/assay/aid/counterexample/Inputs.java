package dev.assay.aid.counterexample;

import dev.assay.problem.Problem;
import dev.assay.problem.signature.InvalidValueException;
import dev.assay.problem.signature.Signature;
import dev.assay.worker.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes inputs of a problem from trees and from arguments. */
final class Inputs {

  private final Signature signature;
  private final boolean[] nulls;

  Inputs(Problem problem) {
    signature = problem.signature();
    nulls = new boolean[signature.parameters().size()];
    for (int i = 0; i < nulls.length; i++) {
      nulls[i] = problem.mayHoldNull(i);
    }
  }

  /** Returns the input; empty if a value does not have its type. */
  Optional<Input> of(List<@Nullable Object> plain) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    for (int i = 0; i < nulls.length; i++) {
      named.put(signature.parameters().get(i).name(), plain.get(i));
    }
    try {
      return Optional.of(ofArguments(signature.arguments(named, index -> nulls[index])));
    } catch (InvalidValueException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * @param arguments in their Java types
   */
  Input ofArguments(List<Object> arguments) {
    List<@Nullable Object> plain = Plain.ofAll(arguments);
    return new Input(plain, arguments, Values.encode(arguments), InputSize.of(signature, plain));
  }

  /** Returns encoded arguments as an input. */
  @SuppressWarnings("unchecked") // arguments are encoded as one list, none of them null
  Optional<Input> decoded(byte[] encoded) {
    return Optional.ofNullable((List<Object>) Values.decode(encoded)).map(this::ofArguments);
  }
}
