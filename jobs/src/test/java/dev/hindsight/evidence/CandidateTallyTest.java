package dev.hindsight.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.TallyLaws;
import dev.hindsight.WrittenExports;
import dev.hindsight.basis.FiscalCalendar;
import dev.hindsight.basis.ReviewPeriod;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.PlanChanges;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.findings.evidence.Evidence.Candidate;
import dev.hindsight.findings.evidence.Evidence.Candidates;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CandidateTallyTest {

  private static final ReviewPeriod PERIOD =
      ReviewPeriod.of(new FiscalCalendar(1), LocalDate.parse("2026-09-30"));

  private static WrittenExports company() {
    return new WrittenExports()
        .rows(Deals.TABLE, "deal_id=d outcome=won amount=100 closed_at=2026-06-30")
        .rows(
            Requests.TABLE,
            "request_id=r1 deal_id=d requested_at=2026-01-10 feature=SSO",
            "request_id=r2 deal_id=nowhere requested_at=2026-01-10")
        .rows(
            Decisions.TABLE,
            "request_id=r1 decided_at=2026-02-01 decision=yes",
            "request_id=r2 decided_at=2026-03-20 decision=yes",
            "request_id=r2 decided_at=2026-02-10 decision=never")
        .rows(
            RoadmapItems.TABLE,
            "roadmap_item_id=i1 title=Calendar planned_for=2026-04-01",
            "roadmap_item_id=i2 planned_for=2026-04-01")
        .present(Displacements.TABLE);
  }

  private static String slip(String item, String day) {
    return "roadmap_item_id=%s changed_at=%s old_planned_for=2026-04-01 new_planned_for=2026-07-01"
        .formatted(item, day);
  }

  private static CandidateTally empty(WrittenExports exports) {
    YesDays yeses = new YesDays();
    exports.histories().deals(exports.basis(PERIOD, "USD")).forEach(yeses::accept);
    return new CandidateTally(yeses, PERIOD, 30);
  }

  private static Candidates found(WrittenExports exports) {
    CandidateTally tally = empty(exports);
    exports.histories().plans().forEach(tally::accept);
    return tally.candidates();
  }

  private static List<String> said(WrittenExports exports) {
    return found(exports).rows().stream()
        .map(each -> each.requestId() + " " + each.roadmapItemId() + " " + each.displacedAt())
        .toList();
  }

  @Test
  void anItemThatSlipsAfterTheOneYesIsACandidate() {
    assertThat(found(company().rows(PlanChanges.TABLE, slip("i1", "2026-02-15"))).rows())
        .containsExactly(
            new Candidate(
                "r1",
                "i1",
                LocalDate.parse("2026-02-15"),
                LocalDate.parse("2026-07-01"),
                "Calendar",
                LocalDate.parse("2026-04-01"),
                "SSO",
                LocalDate.parse("2026-02-01")));
  }

  @Test
  void theDayOfTheYesAndTheThirtiethAfterItCount() {
    assertThat(
            said(
                company()
                    .rows(PlanChanges.TABLE, slip("i1", "2026-02-01"), slip("i2", "2026-03-03"))))
        .containsExactly("r1 i2 2026-03-03", "r1 i1 2026-02-01");
    assertThat(
            said(
                company()
                    .rows(PlanChanges.TABLE, slip("i1", "2026-01-31"), slip("i2", "2026-03-04"))))
        .isEmpty();
  }

  @Test
  void afterTwoYesesNobodyKnowsWhichItWas() {
    WrittenExports two =
        company().rows(Decisions.TABLE, "request_id=r2 decided_at=2026-02-14 decision=yes");

    assertThat(said(two.rows(PlanChanges.TABLE, slip("i1", "2026-02-15")))).isEmpty();
    assertThat(
            said(
                company()
                    .rows(Decisions.TABLE, "request_id=r1 decided_at=2026-02-14 decision=yes")
                    .rows(PlanChanges.TABLE, slip("i1", "2026-02-15"))))
        .containsExactly("r1 i1 2026-02-15");
  }

  @Test
  void whatSomebodyLinkedIsNone() {
    for (String displaced :
        List.of(
            "request_id=r1 roadmap_item_id=i1 displaced_at=2025-01-01",
            "request_id=r2 roadmap_item_id=i1 displaced_at=2026-03-01",
            "request_id=unknown roadmap_item_id=i1")) {
      assertThat(
              said(
                  company()
                      .rows(PlanChanges.TABLE, slip("i1", "2026-02-15"))
                      .rows(Displacements.TABLE, displaced)))
          .as(displaced)
          .isEmpty();
    }
    assertThat(
            said(
                company()
                    .rows(PlanChanges.TABLE, slip("i1", "2026-02-15"))
                    .rows(
                        Displacements.TABLE,
                        "request_id=r2 roadmap_item_id=i1 displaced_at=2025-01-01",
                        "request_id=r1 roadmap_item_id=i2 displaced_at=2026-02-01")))
        .hasSize(1);
  }

  @Test
  void droppedItemsSlipEarlierPlansAndDeliveredItemsDoNot() {
    assertThat(
            found(
                    company()
                        .rows(
                            PlanChanges.TABLE,
                            "roadmap_item_id=i1 changed_at=2026-02-15 old_planned_for=2026-04-01"))
                .rows())
        .singleElement()
        .satisfies(each -> assertThat(each.newDate()).isNull());
    assertThat(
            said(
                company()
                    .rows(
                        PlanChanges.TABLE,
                        "roadmap_item_id=i1 changed_at=2026-02-15 old_planned_for=2026-04-01"
                            + " new_planned_for=2026-03-01",
                        "roadmap_item_id=i2 changed_at=2026-02-15 new_planned_for=2026-03-01")))
        .isEmpty();
    assertThat(
            said(
                company()
                    .rows(RoadmapItems.TABLE, "roadmap_item_id=i3 delivered_at=2026-02-15")
                    .rows(PlanChanges.TABLE, slip("i3", "2026-02-15"))))
        .isEmpty();
  }

  @Test
  void anItemThatSlipsTwiceIsOneCandidate() {
    assertThat(
            said(
                company()
                    .rows(
                        PlanChanges.TABLE,
                        "roadmap_item_id=i1 changed_at=2026-02-20 old_planned_for=2026-07-01"
                            + " new_planned_for=2026-09-01",
                        slip("i1", "2026-02-15"))))
        .containsExactly("r1 i1 2026-02-15");
  }

  @Test
  void neitherOrderNorPartsShow() {
    WrittenExports exports = company();
    IntStream.range(0, 40)
        .forEach(
            i ->
                exports
                    .rows(RoadmapItems.TABLE, "roadmap_item_id=x" + i)
                    .rows(PlanChanges.TABLE, slip("x" + i, "2026-02-" + (10 + i % 10))));

    assertThat(found(exports).total()).isEqualTo(40);
    TallyLaws.hold(() -> empty(exports), exports.histories().plans(), CandidateTally::candidates);
  }
}
