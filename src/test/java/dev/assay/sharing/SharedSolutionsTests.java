package dev.assay.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.assay.account.Account;
import dev.assay.account.Accounts;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.sharing.NotSharedException.Reason;
import dev.assay.sharing.SharingProperties.Sharing;
import dev.assay.submission.Submission;
import dev.assay.submission.Submissions;
import dev.assay.web.WebTest;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class SharedSolutionsTests {

  @Autowired private SharedSolutionRepository repository;
  @Autowired private Submissions submissions;
  @Autowired private ProblemCatalogue problems;
  @Autowired private Accounts accounts;

  @Test
  void opensToThoseWhoHaveSolvedTheProblem() {
    Account owner = accounts.newGuest().account();
    Account solver = accounts.newGuest().account();
    Account stranger = accounts.newGuest().account();
    judged(solver, "// ACCEPTED");
    judged(stranger, "// WRONG_ANSWER");
    var solutions = with(Sharing.LINK);
    SharedSolution solution = solutions.share(judged(owner, ""), Visibility.SOLVED, "");

    assertThat(solutions.access(solution, owner.id())).isEqualTo(Access.OPEN);
    assertThat(solutions.access(solution, solver.id())).isEqualTo(Access.OPEN);
    assertThat(solutions.access(solution, stranger.id())).isEqualTo(Access.SOLVE_FIRST);
    assertThat(solutions.access(solution, null)).isEqualTo(Access.SOLVE_FIRST);
    assertThat(solutions.access("climb", solver.id())).isEqualTo(Access.OPEN);
    assertThat(solutions.access("climb", null)).isEqualTo(Access.SOLVE_FIRST);
    assertThat(solutions.access("two-sum", solver.id())).isEqualTo(Access.SOLVE_FIRST);
  }

  @Test
  void followsTheOperator() {
    Account owner = accounts.newGuest().account();
    Account solver = accounts.newGuest().account();
    judged(solver, "");
    Submission submission = judged(owner, "");
    SharedSolution solution = with(Sharing.LINK).share(submission, Visibility.LINK, "");

    assertThat(with(Sharing.LINK).access(solution, null)).isEqualTo(Access.OPEN);
    assertThat(with(Sharing.SOLVED).access(solution, null)).isEqualTo(Access.SOLVE_FIRST);
    assertThat(with(Sharing.SOLVED).access(solution, solver.id())).isEqualTo(Access.OPEN);
    assertThat(with(Sharing.OFF).access(solution, solver.id())).isEqualTo(Access.CLOSED);
    assertThat(with(Sharing.OFF).access(solution, owner.id())).isEqualTo(Access.OPEN);
    assertThat(refusal(with(Sharing.OFF), submission, Visibility.SOLVED)).isEqualTo(Reason.OFF);
    assertThat(refusal(with(Sharing.SOLVED), submission, Visibility.LINK))
        .isEqualTo(Reason.NO_LINKS);

    with(Sharing.OFF).withdraw(submission.id());
    assertThat(with(Sharing.LINK).find(solution.id())).isEmpty();
  }

  @Test
  void hidesRemovedSolutionsAndRefusesToShareThemAnew() {
    Account owner = accounts.newGuest().account();
    Account solver = accounts.newGuest().account();
    judged(solver, "");
    Submission submission = judged(owner, "");
    SharedSolution solution = with(Sharing.LINK).share(submission, Visibility.LINK, "");
    var solutions = with(Sharing.LINK, solution.id());

    assertThat(solutions.access(solution, solver.id())).isEqualTo(Access.CLOSED);
    assertThat(solutions.access(solution, null)).isEqualTo(Access.CLOSED);
    assertThat(solutions.access(solution, owner.id())).isEqualTo(Access.OPEN);
    assertThat(solutions.list("climb", SolutionOrder.NEWEST, 0, 100)).doesNotContain(solution);
    assertThat(refusal(solutions, submission, Visibility.SOLVED)).isEqualTo(Reason.REMOVED);
    var withdrawn =
        catchThrowableOfType(NotSharedException.class, () -> solutions.withdraw(submission.id()));
    assertThat(withdrawn.reason()).isEqualTo(Reason.REMOVED);
  }

  @Test
  void sharesOnlyWhatIsAccepted() {
    Account owner = accounts.newGuest().account();
    var solutions = with(Sharing.LINK);
    assertThat(refusal(solutions, judged(owner, "// WRONG_ANSWER"), Visibility.SOLVED))
        .isEqualTo(Reason.NOT_ACCEPTED);
    Submission queued =
        submissions.submit(owner, problems.find("climb").orElseThrow(), "code", null, null);
    assertThat(refusal(solutions, queued, Visibility.SOLVED)).isEqualTo(Reason.NOT_ACCEPTED);
  }

  @Test
  void sharesAFewSolutionsOfEachProblem() {
    Account owner = accounts.newGuest().account();
    var solutions = with(Sharing.LINK);
    Submission submission = judged(owner, "");
    for (int i = 0; i < SharedSolutions.MOST; i++) {
      solutions.share(submission, Visibility.SOLVED, "");
      submission = judged(owner, "");
    }
    assertThat(refusal(solutions, submission, Visibility.SOLVED)).isEqualTo(Reason.TOO_MANY);
  }

  private static Reason refusal(
      SharedSolutions solutions, Submission submission, Visibility visibility) {
    return catchThrowableOfType(
            NotSharedException.class, () -> solutions.share(submission, visibility, ""))
        .reason();
  }

  private SharedSolutions with(Sharing sharing, UUID... removed) {
    var properties = new SharingProperties(sharing, Set.of(removed), null);
    return new SharedSolutions(repository, submissions, properties, Clock.systemUTC());
  }

  private Submission judged(Account account, String code) {
    UUID id =
        submissions
            .submit(account, problems.find("climb").orElseThrow(), code + " // code", null, null)
            .id();
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> submissions.find(id).orElseThrow(),
            found -> found.state() == Submission.State.JUDGED);
  }
}
