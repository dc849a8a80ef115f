package dev.hindsight.sample.shapes;

import dev.hindsight.exports.contract.Decisions;
import dev.hindsight.exports.contract.Displacements;
import dev.hindsight.exports.contract.PlanChanges;
import dev.hindsight.exports.contract.Requests;
import dev.hindsight.exports.contract.RoadmapItems;
import dev.hindsight.exports.contract.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Jira: what its issue search exports as CSV with all fields, and the history of the issues with a
 * row for each field that was changed. Requests are ideas, and what is planned are epics. An answer
 * is a change of status; what a yes displaces is linked, and gets another due date.
 */
final class Jira implements Shape {

  private static final long serialVersionUID = 1L;

  private static final Map<String, String> STATUS =
      Map.of(
          "yes", "Planned",
          "not_now", "Backlog",
          "never", "Won't do",
          "alternative", "Workaround offered");

  /** The fields that a company adds itself, and the columns that they hold. */
  private static final Map<String, String> CUSTOM =
      Map.of(
          "Account ID", Requests.ACCOUNT_ID,
          "Other Prospects", Requests.OTHER_PROSPECTS,
          "Prospect Interviewed", Requests.PROSPECT_INTERVIEWED,
          "Sales Team", Requests.SALES_TEAM,
          "Salesforce Opportunity ID", Requests.DEAL_ID,
          "Strategic Fit", Requests.STRATEGIC_FIT,
          "Written Description", Requests.WRITTEN_DESCRIPTION);

  private static final String DONE = "Done";
  private static final long SECONDS_PER_DAY = 8 * 60 * 60;

  /** Numbers of entries in the history: answers, then what else happens to an issue. */
  private static final long ANSWERS = 1_000_000_000L;

  private static final long OTHERS = 5_000_000_000L;

  @Override
  public String name() {
    return "jira";
  }

  @Override
  public Set<Table> tables() {
    return Set.of(
        Requests.TABLE,
        Decisions.TABLE,
        RoadmapItems.TABLE,
        Displacements.TABLE,
        PlanChanges.TABLE);
  }

  @Override
  public String id(String column, String id) {
    return switch (column) {
      case Requests.REQUEST_ID -> "IDEA-" + Numbers.in(id);
      case RoadmapItems.ROADMAP_ITEM_ID -> "ROAD-" + Numbers.in(id);
      case Decisions.DECISION_ID -> Long.toString(ANSWERS + Numbers.in(id));
      default -> id;
    };
  }

  @Override
  public void write(Company company, ToolFolder folder) throws IOException {
    try (CsvFile issues =
            new CsvFile(folder, "Jira.csv", CsvFile.Style.WINDOWS, JiraIssue.HEADERS);
        CsvFile changelog =
            new CsvFile(folder, "changelog.csv", CsvFile.Style.PLAIN, JiraIssue.CHANGE_HEADERS)) {
      for (Part part : company.parts()) {
        for (JiraIssue issue : issues(part)) {
          issue.writeTo(issues);
          issue.writeHistoryTo(changelog);
        }
      }
    }
  }

  private static Collection<JiraIssue> issues(Part part) {
    Map<String, JiraIssue> issues = new LinkedHashMap<>();
    part.of(Requests.TABLE)
        .forEach(request -> issues.put(request.get(Requests.REQUEST_ID), idea(request)));
    part.of(Decisions.TABLE)
        .forEach(answer -> answer(issues.get(answer.get(Decisions.REQUEST_ID)), answer));
    Map<String, LocalDate> built = builtFrom(part);
    Map<String, List<Row>> moves = part.by(Displacements.ROADMAP_ITEM_ID, Displacements.TABLE);
    Map<String, List<Row>> replans = part.by(PlanChanges.ROADMAP_ITEM_ID, PlanChanges.TABLE);
    for (Row item : part.of(RoadmapItems.TABLE)) {
      String key = item.get(RoadmapItems.ROADMAP_ITEM_ID);
      JiraIssue epic = epic(item);
      issues.put(key, epic);
      List<Row> moved = moves.getOrDefault(key, List.of());
      Set<LocalDate> movedOn =
          moved.stream().map(move -> movedOn(move, built)).collect(Collectors.toSet());
      replans.getOrDefault(key, List.of()).stream()
          .filter(replan -> !movedOn.contains(day(replan, PlanChanges.CHANGED_AT)))
          .forEach(replan -> slip(epic, replan));
      moved.stream()
          .sorted(Comparator.comparing(move -> movedOn(move, built)))
          .forEach(
              move -> {
                JiraIssue idea = issues.get(move.get(Displacements.REQUEST_ID));
                move(idea, epic, move, movedOn(move, built));
              });
      finish(epic, item);
    }
    return issues.values();
  }

  /** The day of the first answer by which something is built, for each request. */
  private static Map<String, LocalDate> builtFrom(Part part) {
    return part.of(Decisions.TABLE).stream()
        .filter(answer -> Set.of("yes", "alternative").contains(answer.get(Decisions.DECISION)))
        .collect(
            Collectors.toMap(
                answer -> answer.get(Decisions.REQUEST_ID),
                answer -> day(answer, Decisions.DECIDED_AT),
                (first, second) -> first.isBefore(second) ? first : second));
  }

  private static JiraIssue idea(Row request) {
    String key = request.get(Requests.REQUEST_ID);
    String asker = request.get(Requests.SALES_REP);
    LocalDateTime created = day(request, Requests.REQUESTED_AT).atTime(15, 26);
    JiraIssue idea = new JiraIssue(key, created);
    idea.set(JiraIssue.SUMMARY, request.get(Requests.FEATURE));
    idea.set(JiraIssue.TYPE, "Idea");
    idea.set(JiraIssue.REPORTER, asker);
    idea.set("Project name", "Ideas");
    idea.set("Labels", "sales");
    idea.set("Labels 2", "deal");
    idea.set("Sprint", "Discovery 1");
    idea.set("Sprint 2", "Discovery 2");
    idea.set("Comment", JiraIssue.shown(created) + ";" + asker + ";\"Asked for\", more than once");
    idea.set("Original estimate", seconds(request.get(Requests.EFFORT_DAYS)));
    CUSTOM.forEach(
        (field, column) -> idea.set("Custom field (" + field + ")", request.get(column)));
    idea.set(
        "Custom field (Claimed Confidence)", percent(request.get(Requests.CLAIMED_CONFIDENCE)));
    idea.change(
        OTHERS + 10 * Numbers.in(key),
        asker,
        created.plusHours(1),
        JiraIssue.ASSIGNEE,
        request.get(Requests.PRODUCT_MANAGER));
    return idea;
  }

  private static void answer(JiraIssue idea, Row answer) {
    long number = Long.parseLong(answer.get(Decisions.DECISION_ID));
    String by = answer.get(Decisions.DECIDED_BY);
    String status = STATUS.get(answer.get(Decisions.DECISION));
    LocalDateTime at = day(answer, Decisions.DECIDED_AT).atTime(10, 0);
    idea.change(number, by, at, JiraIssue.STATUS, status);
    idea.change(number, by, at, JiraIssue.DUE_DATE, answer.get(Decisions.PROMISED_FOR));
    idea.change(number, by, at, "Alternative", words(answer.get(Decisions.ALTERNATIVE)));
    idea.change(number, by, at, "Decision reason", answer.get(Decisions.REASON));
    long later = OTHERS + number;
    if (status.equals("Planned")) {
      idea.change(later, by, at.plusMinutes(75), JiraIssue.STATUS, "In Progress");
    }
    if (status.equals("Won't do")) {
      idea.change(number, by, at, JiraIssue.RESOLUTION, "Won't Do");
    }
    answer
        .day(Decisions.DELIVERED_AT)
        .ifPresent(day -> done(idea, 2 * OTHERS + number, by, day.atTime(16, 30)));
  }

  private static void done(JiraIssue issue, long history, String by, LocalDateTime at) {
    issue.change(history, by, at, JiraIssue.STATUS, DONE);
    issue.change(history, by, at, JiraIssue.RESOLUTION, DONE);
  }

  private static JiraIssue epic(Row item) {
    LocalDate planned = day(item, RoadmapItems.PLANNED_FOR);
    JiraIssue epic =
        new JiraIssue(item.get(RoadmapItems.ROADMAP_ITEM_ID), planned.minusDays(200).atTime(9, 5));
    epic.set(JiraIssue.SUMMARY, item.get(RoadmapItems.TITLE));
    epic.set(JiraIssue.TYPE, "Epic");
    epic.set("Project name", "Roadmap");
    epic.set("Fix versions", planned.getYear() + "." + planned.getMonthValue());
    epic.set(JiraIssue.DUE_DATE, planned.toString());
    return epic;
  }

  private static LocalDate movedOn(Row move, Map<String, LocalDate> built) {
    return move.day(Displacements.DISPLACED_AT)
        .orElseGet(() -> built.get(move.get(Displacements.REQUEST_ID)));
  }

  /** A request pushes an epic out: they are linked, and the epic gets another date or none. */
  private static void move(JiraIssue idea, JiraIssue epic, Row move, LocalDate day) {
    String by = idea.assignee();
    long number = Numbers.in(move.get(Displacements.REQUEST_ID));
    LocalDateTime at = day.atTime(11, 0).plusSeconds(number % 3_000);
    String linked = move.get(Displacements.ROADMAP_ITEM_ID);
    idea.set(JiraIssue.LINK, linked);
    idea.link(3 * OTHERS + number, by, at, "This issue displaces " + linked);
    epic.change(4 * OTHERS + number, by, at, JiraIssue.DUE_DATE, move.get(Displacements.NEW_DATE));
  }

  /** An epic is planned for another day, and no request is why. */
  private static void slip(JiraIssue epic, Row replan) {
    epic.change(
        8 * OTHERS + Numbers.in(replan.get(PlanChanges.ROADMAP_ITEM_ID)),
        "Release Manager",
        day(replan, PlanChanges.CHANGED_AT).atTime(9, 30),
        JiraIssue.DUE_DATE,
        replan.get(PlanChanges.NEW_PLANNED_FOR));
  }

  private static void finish(JiraIssue epic, Row item) {
    long number = 6 * OTHERS + Numbers.in(item.get(RoadmapItems.ROADMAP_ITEM_ID));
    item.day(RoadmapItems.DELIVERED_AT)
        .ifPresent(day -> done(epic, number, "Release Manager", day.atTime(17, 0)));
  }

  private static LocalDate day(Row row, String column) {
    return row.day(column).orElseThrow();
  }

  /** {@code off_the_shelf} as people write it. */
  private static String words(String value) {
    return value.isEmpty()
        ? ""
        : value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1).replace('_', ' ');
  }

  private static String seconds(String days) {
    return days.isEmpty()
        ? ""
        : new BigDecimal(days)
            .multiply(BigDecimal.valueOf(SECONDS_PER_DAY))
            .toBigInteger()
            .toString();
  }

  private static String percent(String share) {
    return share.isEmpty() ? "" : new BigDecimal(share).movePointRight(2).toPlainString();
  }
}
