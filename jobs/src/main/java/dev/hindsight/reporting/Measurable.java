package dev.hindsight.reporting;

import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.FieldChanges;
import dev.hindsight.exports.contract.PlanChanges;
import dev.hindsight.exports.contract.Pressure;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.Waiting;
import dev.hindsight.exports.rows.ExportedColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be measured with the exports that are there, and what one more would add. */
public final class Measurable {

  private static final Need REQUESTS = new Need(Requests.TABLE);
  private static final Need DECISIONS = new Need(Decisions.TABLE);
  private static final Need DEAL_HISTORY = new Need(FieldChanges.TABLE);
  private static final List<Need> CHURN =
      List.of(
          new Need(Accounts.TABLE),
          new Need(Accounts.TABLE, Accounts.CUSTOMER_SINCE),
          new Need(Accounts.TABLE, Accounts.CHURNED_AT),
          new Need(RoadmapItems.TABLE),
          new Need(Waiting.TABLE),
          new Need(Displacements.TABLE));
  private static final String CLAIMS = "how sure sales was against what was won";

  private static final Map<String, List<Part>> QUESTIONS = new LinkedHashMap<>();

  static {
    QUESTIONS.put(
        "Do the deals we said yes to win more often?",
        List.of(
            new Part("win rates", new Need(Deals.TABLE)),
            new Part("win rates by answer, compared like for like", REQUESTS, DECISIONS),
            new Part("closes that were moved, sizes as of the opening", DEAL_HISTORY)));
    QUESTIONS.put(
        "What did displaced items cost in customers?",
        List.of(
            new Part("churn after an item was displaced", CHURN.toArray(Need[]::new)),
            new Part(
                "items that slipped after a yes, for a person to confirm",
                REQUESTS,
                DECISIONS,
                new Need(RoadmapItems.TABLE),
                new Need(PlanChanges.TABLE))));
    QUESTIONS.put(
        "Where does sales pressure come from, and does it tell the truth?",
        List.of(
            new Part("how long answers take, and quarter ends", REQUESTS, DECISIONS),
            new Part(
                "tactics, and what goes with them", REQUESTS, DECISIONS, new Need(Pressure.TABLE)),
            Part.standingInFor(
                Quotas.TABLE,
                "pressure against a team's sales to date",
                REQUESTS,
                DECISIONS,
                new Need(Deals.TABLE, Deals.SALES_TEAM)),
            new Part("pressure behind quota", REQUESTS, DECISIONS, new Need(Quotas.TABLE)),
            only(Deals.SALES_REP),
            only(Deals.SALES_TEAM),
            new Part(
                "whether the other prospects came",
                REQUESTS,
                DECISIONS,
                new Need(Requests.TABLE, Requests.FEATURE),
                new Need(Requests.TABLE, Requests.OTHER_PROSPECTS),
                new Need(Decisions.TABLE, Decisions.DELIVERED_AT)),
            new Part(
                "claimed deadlines against the closes that the CRM planned",
                REQUESTS,
                DECISIONS,
                new Need(Pressure.TABLE),
                new Need(Pressure.TABLE, Pressure.CLAIMED_DEADLINE),
                DEAL_HISTORY),
            new Part(
                CLAIMS, REQUESTS, DECISIONS, new Need(Requests.TABLE, Requests.CLAIMED_CONFIDENCE)),
            new Part(CLAIMS, REQUESTS, DECISIONS, DEAL_HISTORY)));
    QUESTIONS.put(
        "Did it pay off?",
        List.of(
            new Part("what each trade-off gained, or a refusal gave up", REQUESTS, DECISIONS),
            new Part(
                "what it cost in customers",
                Stream.concat(Stream.of(REQUESTS, DECISIONS), CHURN.stream()).toArray(Need[]::new)),
            new Part(
                "promises kept",
                REQUESTS,
                DECISIONS,
                new Need(Decisions.TABLE, Decisions.PROMISED_FOR))));
  }

  /** A table, or a column of one. */
  private record Need(Table table, String column) {

    Need(Table table) {
      this(table, null);
    }

    boolean isMet(ExportedColumns columns) {
      return column == null ? columns.has(table) : columns.has(table, column);
    }

    String name() {
      return column == null ? table.name() : table.name() + "." + column;
    }
  }

  /**
   * A part of an answer, and what it takes besides deals.
   *
   * @param standsInFor the table with which it is not measured, as that tells more
   */
  private record Part(String what, Optional<Table> standsInFor, List<Need> needs) {

    Part(String what, Need... needs) {
      this(what, Optional.empty(), List.of(needs));
    }

    static Part standingInFor(Table table, String what, Need... needs) {
      return new Part(what, Optional.of(table), List.of(needs));
    }

    boolean isWanted(ExportedColumns columns) {
      return standsInFor.filter(columns::has).isEmpty();
    }

    /** What is not there. A column is not asked for before its table. */
    Set<String> missing(ExportedColumns columns) {
      return needs.stream()
          .filter(need -> need.column() == null || columns.has(need.table()))
          .filter(need -> !need.isMet(columns))
          .map(Need::name)
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
  }

  private Measurable() {}

  /** By who sells deals, a person or a team. */
  private static Part only(String seller) {
    return new Part(
        "whether the only opportunity was the only one",
        REQUESTS,
        DECISIONS,
        new Need(Pressure.TABLE),
        new Need(Deals.TABLE, Deals.OPENED_AT),
        new Need(Deals.TABLE, seller));
  }

  /**
   * Lines for a person: each question, what of it can be measured, and what one more export, or
   * column, would add.
   */
  public static List<String> lines(ExportedColumns columns) {
    List<String> lines = new ArrayList<>(List.of("what can be measured"));
    QUESTIONS.forEach(
        (question, parts) -> {
          lines.add("  " + question);
          answer(parts, columns).forEach(line -> lines.add("    " + line));
        });
    return lines;
  }

  private static List<String> answer(List<Part> parts, ExportedColumns columns) {
    Set<String> now = new LinkedHashSet<>();
    Map<String, Set<String>> withOneMore = new LinkedHashMap<>();
    for (Part part : parts.stream().filter(each -> each.isWanted(columns)).toList()) {
      Set<String> missing = part.missing(columns);
      if (missing.isEmpty()) {
        now.add(part.what());
      } else if (missing.size() == 1) {
        withOneMore
            .computeIfAbsent(missing.iterator().next(), absent -> new LinkedHashSet<>())
            .add(part.what());
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add("now: " + (now.isEmpty() ? "nothing" : String.join("; ", now)));
    withOneMore.values().forEach(what -> what.removeAll(now));
    withOneMore.values().removeIf(Set::isEmpty);
    withOneMore.forEach(
        (export, what) -> lines.add("with " + export + " too: " + String.join("; ", what)));
    if (now.isEmpty() && withOneMore.isEmpty()) {
      lines.add("it takes " + String.join(", ", parts.get(0).missing(columns)));
    }
    return lines;
  }
}
