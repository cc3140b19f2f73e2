package dev.assay.submission;

import static dev.assay.submission.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.assay.account.Account;
import dev.assay.language.Localized;
import dev.assay.submission.Submission.State;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class SubmissionsTests {
  private final HikariDataSource dataSource = TestDatabase.inMemory();
  private final TestServer server =
      TestServer.on(dataSource)
          .judging(
              (problem, code, progress) ->
                  code.equals("right") ? Judgements.accepted() : Judgements.wrongAnswer())
          .stopped();
  private final Submissions submissions = server.submissions;

  @AfterEach
  void close() {
    server.close();
    dataSource.close();
  }

  @Test
  void findsASubmission() {
    var account = server.account();
    var code = "class Solution { String 最小 = \"\\u0000😀\"; }\r\n".repeat(1000);

    var submitted = submissions.submit(account, problem("two-sum", "v7"), code, null);

    assertThat(submissions.find(submitted.id())).contains(submitted);
    assertThat(submitted.code()).isEqualTo(code);
    assertThat(submitted.state()).isEqualTo(State.QUEUED);
    assertThat(submitted.problemVersion()).isEqualTo("v7");
    assertThat(submissions.find(UUID.randomUUID())).isEmpty();
  }

  @Test
  void storesTheSubmissionAndItsPlaceInTheQueueTogetherOrNeither() {
    var stranger = new Account(UUID.randomUUID(), server.account().createdAt());

    assertThatThrownBy(() -> submissions.submit(stranger, problem("two-sum"), "right", null))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThat(scheduled()).isZero();

    submissions.submit(server.account(), problem("two-sum"), "right", null);
    assertThat(scheduled()).isEqualTo(1);
  }

  @Test
  void listsTheAccountsOwnNewestFirstInPages() {
    var account = server.account();
    var first = submissions.submit(account, problem("two-sum"), "1", null);
    submissions.submit(server.account(), problem("two-sum"), "a stranger's", null);
    var second = submissions.submit(account, problem("maximum-gap"), "2", null);
    var third = submissions.submit(account, problem("two-sum"), "3", null);

    assertThat(submissions.list(account.id(), null, 0, 2)).containsExactly(third, second);
    assertThat(submissions.list(account.id(), null, 1, 2)).containsExactly(first);
    assertThat(submissions.list(account.id(), null, 2, 2)).isEmpty();
    assertThat(submissions.list(account.id(), "two-sum", 0, 100)).containsExactly(third, first);
    assertThat(submissions.list(account.id(), "unknown", 0, 100)).isEmpty();
  }

  @Test
  void listsJudgementsWithoutTheValuesOfFailures() {
    var account = server.account();
    var id = submissions.submit(account, problem("two-sum"), "wrong", null).id();
    server.judge.judge(id, () -> false);

    var judgement = submissions.list(account.id(), null, 0, 1).getFirst().judgement();

    assertThat(judgement.verdict()).isEqualTo(Judgements.wrongAnswer().verdict());
    assertThat(judgement.diagnostics()).isEqualTo(Judgements.wrongAnswer().diagnostics());
    assertThat(judgement.failure()).isNull();
  }

  @Test
  void readsMessagesThatWereStoredInOneLanguage() {
    var account = server.account();
    var id = submissions.submit(account, problem("two-sum"), "wrong", null).id();
    server.judge.judge(id, () -> false);
    server
        .jdbc
        .sql("update submission set diagnostics = ?, failure = ? where id = ?")
        .params(
            """
            [{"line":1,"column":1,"endLine":1,"endColumn":2,"severity":"ERROR","message":"'x' expected"}]""",
            """
            {"number":1,"input":"","expected":"","actual":null,"stdout":"","message":"It broke.","frames":[]}""",
            id)
        .update();

    var judgement = submissions.find(id).orElseThrow().judgement();

    assertThat(judgement.diagnostics().getFirst().message())
        .isEqualTo(Localized.same("'x' expected"));
    assertThat(judgement.failure().message()).isEqualTo(Localized.same("It broke."));
  }

  @Test
  void refusesPagesThatAreTooLarge() {
    var account = server.account().id();

    assertThatThrownBy(() -> submissions.list(account, null, 0, 101))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> submissions.list(account, null, -1, 10))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(submissions.list(account, null, Integer.MAX_VALUE, 100)).isEmpty();
  }

  @Test
  void callsAProblemSolvedOnceASubmissionIsAccepted() {
    var account = server.account();
    judge(account, "maximum-gap", "wrong");
    judge(account, "two-sum", "right");
    judge(account, "two-sum", "wrong");
    submissions.submit(account, problem("combination-sum"), "not judged yet", null);
    judge(server.account(), "maximum-gap", "right");

    assertThat(submissions.standings(account.id()))
        .containsOnlyKeys("maximum-gap", "two-sum", "combination-sum")
        .containsEntry("maximum-gap", Standing.TRIED)
        .containsEntry("combination-sum", Standing.TRIED)
        .containsEntry("two-sum", Standing.SOLVED);
  }

  @Test
  void countsThoseAheadInTheQueue() {
    var account = server.account();
    var first = submissions.submit(account, problem("two-sum"), "1", null).id();
    var second = submissions.submit(account, problem("two-sum"), "2", null).id();

    assertThat(submissions.position(first)).contains(0);
    assertThat(submissions.position(second)).contains(1);

    server.repository.claim(first);
    assertThat(submissions.position(first)).isEmpty();
    assertThat(submissions.position(second)).contains(0);
    assertThat(submissions.position(UUID.randomUUID())).isEmpty();
  }

  private void judge(Account account, String slug, String code) {
    var id = submissions.submit(account, problem(slug), code, null).id();
    server.judge.judge(id, () -> false);
  }

  private int scheduled() {
    return server.jdbc.sql("select count(*) from scheduled_tasks").query(Integer.class).single();
  }
}
