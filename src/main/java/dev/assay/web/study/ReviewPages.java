package dev.assay.web.study;

import dev.assay.web.request.Fragment;
import dev.assay.web.request.WayBack;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Plans when a visitor comes back to a problem, by forms; a script gets the new form alone. */
@Controller
class ReviewPages {

  private final ReviewApi api;
  private final StudyModel study;

  ReviewPages(ReviewApi api, StudyModel study) {
    this.api = api;
    this.study = study;
  }

  /**
   * Changes the review.
   *
   * @param days one of the waits; 0 ends the review
   * @param remembered the answer to a review that is due
   */
  @PostMapping("/problems/{slug}/review")
  Object change(
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable Integer days,
      @RequestParam(required = false) @Nullable Boolean remembered,
      @RequestParam(defaultValue = "") String back,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (days != null && days == 0) {
      api.remove(slug, request);
    } else {
      api.plan(slug, new ReviewApi.ReviewRequest(days, remembered), request, response);
    }
    if (!Fragment.isWanted(request)) {
      View view = WayBack.to(back, request);
      return view;
    }
    study.addReview(model, slug, request);
    model.addAttribute(
        "done", Boolean.TRUE.equals(remembered) && model.getAttribute("review") == null);
    return "study/review :: review";
  }
}
