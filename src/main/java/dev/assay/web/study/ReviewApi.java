package dev.assay.web.study;

import dev.assay.study.Review;
import dev.assay.study.Reviews;
import dev.assay.web.request.Refusal;
import dev.assay.web.request.VisitorZone;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Plans when a visitor comes back to a problem, for programs. */
@RestController
class ReviewApi {

  private final Reviews reviews;
  private final Marking marking;
  private final Clock clock;

  ReviewApi(Reviews reviews, Marking marking, Clock clock) {
    this.reviews = reviews;
    this.marking = marking;
    this.clock = clock;
  }

  /**
   * The body of a request that plans a review: one of both members.
   *
   * @param days one of the waits
   * @param remembered leads from the present wait to the next one, or back to the first
   */
  record ReviewRequest(@Nullable Integer days, @Nullable Boolean remembered) {}

  /** Answers 204 if there is no review. */
  @GetMapping("/api/problems/{slug}/review")
  ResponseEntity<ReviewView> review(@PathVariable String slug, HttpServletRequest request) {
    return answer(marking.reader(slug, request).flatMap(id -> reviews.find(id, slug)), request);
  }

  /** Answers 204 if the longest wait is over. */
  @PutMapping(path = "/api/problems/{slug}/review", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ReviewView> plan(
      @PathVariable String slug,
      @RequestBody ReviewRequest body,
      HttpServletRequest request,
      HttpServletResponse response) {
    LocalDate today = VisitorZone.today(request, clock);
    if (body.remembered() != null && body.days() == null) {
      boolean remembered = body.remembered();
      return answer(
          marking
              .owner(slug, request)
              .flatMap(owner -> reviews.answer(owner, slug, remembered, today)),
          request);
    }
    if (body.days() == null || body.remembered() != null || !Review.WAITS.contains(body.days())) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "no-such-wait");
    }
    Review review = Review.after(body.days(), today);
    if (!reviews.plan(marking.keeper(slug, request, response), slug, review)) {
      throw Marking.full("too-many-reviews", Reviews.MOST);
    }
    return answer(Optional.of(review), request);
  }

  @DeleteMapping("/api/problems/{slug}/review")
  ResponseEntity<ReviewView> remove(@PathVariable String slug, HttpServletRequest request) {
    marking.owner(slug, request).ifPresent(owner -> reviews.remove(owner, slug));
    return answer(Optional.empty(), request);
  }

  private ResponseEntity<ReviewView> answer(Optional<Review> review, HttpServletRequest request) {
    return review
        .map(found -> ReviewView.of(found, VisitorZone.today(request, clock)))
        .map(ResponseEntity::ok)
        .orElseGet(() -> ResponseEntity.noContent().build());
  }
}
