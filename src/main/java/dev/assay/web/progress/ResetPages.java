package dev.assay.web.progress;

import dev.assay.account.Account;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemCollection;
import dev.assay.problem.catalogue.ProblemCatalogue;
import dev.assay.submission.Resets;
import dev.assay.web.guard.FairUse;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.VisitorHistory;
import dev.assay.web.request.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Starts a problem, a collection or everything anew, after a question, and undoes that. */
@Controller
class ResetPages {

  private final ProblemCatalogue problems;
  private final Resets resets;
  private final VisitorHistory history;
  private final Visitors visitors;
  private final FairUse fairUse;

  ResetPages(
      ProblemCatalogue problems,
      Resets resets,
      VisitorHistory history,
      Visitors visitors,
      FairUse fairUse) {
    this.problems = problems;
    this.resets = resets;
    this.history = history;
    this.visitors = visitors;
    this.fairUse = fairUse;
  }

  /**
   * The problems that start anew; all if both are null.
   *
   * @param problem a slug
   * @param collection a slug
   */
  record Scope(@Nullable String problem, @Nullable String collection) {}

  @GetMapping("/profile/reset")
  String ask(Scope scope, HttpServletRequest request, Locale language, Model model) {
    List<String> wanted = slugs(scope);
    Set<String> begun = history.standings(request).keySet();
    model.addAttribute("scope", scope);
    model.addAttribute("name", name(scope, language));
    model.addAttribute(
        "count", wanted == null ? begun.size() : wanted.stream().filter(begun::contains).count());
    return "progress/reset";
  }

  @PostMapping("/profile/reset")
  String reset(Scope scope, HttpServletRequest request) {
    List<String> wanted = slugs(scope);
    fairUse.marking(request);
    return visitors
        .find(request)
        .map(Account::id)
        .map(account -> "redirect:/profile?reset=" + resets.reset(account, wanted))
        .orElse("redirect:/profile");
  }

  @PostMapping("/profile/reset/undo")
  String undo(@RequestParam(defaultValue = "") String reset, HttpServletRequest request) {
    fairUse.marking(request);
    Optional<UUID> account = visitors.find(request).map(Account::id);
    if (account.isEmpty() || !resets.undo(account.get(), id(reset))) {
      throw new Refusal(HttpStatus.CONFLICT, "nothing-to-undo");
    }
    return "redirect:/profile";
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new Refusal(HttpStatus.CONFLICT, "nothing-to-undo");
    }
  }

  private @Nullable List<String> slugs(Scope scope) {
    if (scope.problem() != null) {
      return List.of(problem(scope.problem()).slug());
    }
    return scope.collection() == null ? null : collection(scope.collection()).problems();
  }

  private @Nullable String name(Scope scope, Locale language) {
    if (scope.problem() != null) {
      return problem(scope.problem()).title().in(language);
    }
    return scope.collection() == null ? null : collection(scope.collection()).title().in(language);
  }

  private Problem problem(String slug) {
    return problems
        .find(slug)
        .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "unknown-problem", slug));
  }

  private ProblemCollection collection(String slug) {
    return problems
        .collection(slug)
        .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "unknown-collection", slug));
  }
}
