package dev.hindsight.sample.shapes;

import static dev.hindsight.sample.shapes.JsonPages.object;

import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.Table;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gong's API: calls about deals, with the trackers that were heard. Calls are held in several time
 * zones, and some are about deals that nobody knows.
 */
final class Gong implements Shape {

  private static final long serialVersionUID = 1L;

  private static final Map<String, String> TRACKERS =
      Map.of(
          "deadline", "Deadline",
          "competitor_has_it", "Competitor has it",
          "executive_sponsor", "Executive sponsor",
          "only_opportunity", "Only opportunity",
          "done_deal", "Done deal",
          "good_cop_bad_cop", "Good cop, bad cop",
          "reciprocity", "Reciprocity",
          "last_minute_issue", "Last-minute issue",
          "churn_threat", "Churn threat",
          "other", "Other pressure");

  @Override
  public String name() {
    return "gong";
  }

  @Override
  public Set<Table> tables() {
    return Set.of(Pressure.TABLE);
  }

  @Override
  public void write(Company company, ToolFolder folder) throws IOException {
    try (JsonPages calls = new JsonPages(folder, "gong-calls", "calls")) {
      int number = 0;
      for (Part part : company.parts()) {
        Map<String, String> deals =
            part.of(Requests.TABLE).stream()
                .collect(
                    Collectors.toMap(
                        request -> request.get(Requests.REQUEST_ID),
                        request -> request.get(Requests.DEAL_ID)));
        for (Row sign : part.of(Pressure.TABLE)) {
          number++;
          calls.add(call(sign, deals.get(sign.get(Pressure.REQUEST_ID)), number));
          if (number % 9 == 0) {
            number++;
            calls.add(call(sign, "unknown", number));
          }
        }
      }
    }
  }

  private static Map<String, Object> call(Row sign, String deal, int number) {
    LocalDate day = sign.day(Pressure.SIGNALLED_AT).orElseThrow();
    return object(
        "metaData",
            object(
                "id",
                Long.toString(7_782_000_000L + number),
                "title",
                "Weekly",
                "started",
                started(day, number),
                "duration",
                1800,
                "primaryUserId",
                "23",
                "scope",
                "External"),
        "context",
            List.of(
                object(
                    "system",
                    "CRM",
                    "objects",
                    List.of(
                        object("objectType", "Account", "objectId", "1", "fields", List.of()),
                        object(
                            "objectType",
                            "Opportunity",
                            "objectId",
                            deal,
                            "fields",
                            List.of(object("name", "Name", "value", "Rollout")))))),
        "parties",
            List.of(
                object("id", "1", "name", "The customer", "affiliation", "External"),
                object("id", "2", "name", sign.get(Pressure.RAISED_BY), "userId", "23")),
        "content", object("trackers", trackers(sign)));
  }

  /** Half of them late in the evening in UTC, which is the next day where they were held. */
  private static String started(LocalDate day, int number) {
    return number % 2 == 0 ? day + "T09:00:00-07:00" : day.plusDays(1) + "T01:30:00+02:00";
  }

  private static List<Map<String, Object>> trackers(Row sign) {
    String tactic = sign.get(Pressure.TACTIC);
    String competitor = sign.get(Pressure.CLAIMED_COMPETITOR);
    List<Map<String, Object>> phrases =
        competitor.isEmpty()
            ? List.of()
            : List.of(
                object("count", 1, "phrase", "Somebody else"),
                object("count", 3, "phrase", competitor));
    return List.of(
        tracker("Pricing", 4, List.of()),
        tracker(tactic.equals("deadline") ? "Done deal" : "Deadline", 0, List.of()),
        tracker(TRACKERS.get(tactic), 4, phrases));
  }

  private static Map<String, Object> tracker(
      String name, int count, List<Map<String, Object>> phrases) {
    return object("name", name, "count", count, "type", "KEYWORD", "phrases", phrases);
  }
}
