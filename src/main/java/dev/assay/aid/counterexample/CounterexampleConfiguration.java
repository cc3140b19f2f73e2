package dev.assay.aid.counterexample;

import dev.assay.aid.KeptAids;
import dev.assay.judge.engine.CaseJudges;
import dev.assay.judge.engine.CustomChecks;
import dev.assay.judge.engine.ProblemCompiler;
import dev.assay.judge.engine.Slots;
import dev.assay.judge.engine.SolutionRunners;
import dev.assay.judge.engine.TestSuites;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Assembles the search for smallest inputs. */
@Configuration(proxyBeanMethods = false)
class CounterexampleConfiguration {

  @Bean
  Counterexamples counterexamples(
      ProblemCompiler compiler,
      SolutionRunners runners,
      CustomChecks customChecks,
      CaseJudges caseJudges,
      TestSuites suites,
      Slots slots,
      KeptAids kept,
      JsonMapper json) {
    var parts = new SearchParts(compiler, runners, customChecks, caseJudges, suites, slots);
    return new Counterexamples(
        new Searches(parts)::search, kept, json, Counterexamples.atOnce(slots.size()));
  }
}
