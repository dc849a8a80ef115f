package dev.hindsight.sample.shapes;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One issue of Jira: what its fields hold now, and how they came to. */
final class JiraIssue {

  static final String SUMMARY = "Summary";
  static final String TYPE = "Issue Type";
  static final String STATUS = "Status";
  static final String RESOLUTION = "Resolution";
  static final String ASSIGNEE = "Assignee";
  static final String REPORTER = "Reporter";
  static final String DUE_DATE = "Due date";
  static final String LINK = "Outward issue link (Displacement)";

  /** Repeated headers are how Jira exports a field with several values. */
  static final List<String> HEADERS =
      List.of(
          SUMMARY,
          "Issue key",
          "Issue id",
          TYPE,
          STATUS,
          "Project key",
          "Project name",
          "Priority",
          RESOLUTION,
          ASSIGNEE,
          REPORTER,
          "Creator",
          "Created",
          "Updated",
          "Last Viewed",
          "Resolved",
          "Fix versions",
          "Fix versions",
          DUE_DATE,
          "Labels",
          "Labels",
          "Labels",
          "Description",
          "Original estimate",
          "Sprint",
          "Sprint",
          LINK,
          LINK,
          "Custom field (Account ID)",
          "Custom field (Claimed Confidence)",
          "Custom field (Other Prospects)",
          "Custom field (Prospect Interviewed)",
          "Custom field (Sales Team)",
          "Custom field (Salesforce Opportunity ID)",
          "Custom field (Strategic Fit)",
          "Custom field (Written Description)",
          "Comment",
          "Comment");

  static final List<String> CHANGE_HEADERS =
      List.of("issue_key", "history_id", "author", "created", "field", "fromString", "toString");

  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'+0000'", Locale.ROOT);

  /** The names that the history has for fields, where it has others than the export. */
  private static final Map<String, String> IN_HISTORY =
      Map.of(
          STATUS, "status",
          RESOLUTION, "resolution",
          ASSIGNEE, "assignee",
          DUE_DATE, "duedate");

  private record Change(
      long id, String author, LocalDateTime at, String field, String from, String to) {}

  private final String key;
  private final LocalDateTime created;
  private final Map<String, String> fields = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  JiraIssue(String key, LocalDateTime created) {
    this.key = key;
    this.created = created;
    set(STATUS, "Open");
    set("Priority", "Medium");
  }

  /** Fills a field as it is from the beginning. */
  void set(String field, String value) {
    fields.put(field, value);
  }

  /**
   * Changes a field; nothing is written down where it stays as it is.
   *
   * @param history the number of the entry in the history; what is changed together shares one
   */
  void change(long history, String author, LocalDateTime at, String field, String value) {
    String before = fields.getOrDefault(field, "");
    if (!before.equals(value)) {
      fields.put(field, value);
      changes.add(new Change(history, author, at, field, before, value));
    }
  }

  /** Notes a link to another issue, as the history says it. */
  void link(long history, String author, LocalDateTime at, String text) {
    changes.add(new Change(history, author, at, "Link", "", text));
  }

  /** Who works on it. */
  String assignee() {
    return fields.getOrDefault(ASSIGNEE, "");
  }

  /** Writes the issue as it is now. */
  void writeTo(CsvFile issues) throws IOException {
    LocalDateTime updated =
        changes.stream().map(Change::at).max(Comparator.naturalOrder()).orElse(created);
    set("Issue key", key);
    set("Issue id", Long.toString(10_000 + Numbers.in(key)));
    set("Project key", key.replaceFirst("-.*", ""));
    set("Creator", fields.getOrDefault(REPORTER, ""));
    fields.computeIfPresent(DUE_DATE, (field, day) -> shownDay(day));
    set("Created", SHOWN.format(created));
    set("Updated", SHOWN.format(updated));
    changes.stream()
        .filter(change -> change.field().equals(RESOLUTION))
        .reduce((earlier, later) -> later)
        .ifPresent(resolved -> set("Resolved", SHOWN.format(resolved.at())));
    Map<String, Integer> seen = new HashMap<>();
    issues.row(
        HEADERS.stream()
            .map(header -> fields.getOrDefault(numbered(header, seen), ""))
            .toArray(String[]::new));
  }

  /** The second of several values of a field is known as {@code Labels 2}. */
  private static String numbered(String header, Map<String, Integer> seen) {
    int number = seen.merge(header, 1, Integer::sum);
    return number == 1 ? header : header + " " + number;
  }

  /** Writes how it came to be so. */
  void writeHistoryTo(CsvFile changelog) throws IOException {
    List<Change> inOrder = changes.stream().sorted(Comparator.comparing(Change::at)).toList();
    for (Change change : inOrder) {
      boolean isDate = change.field().equals(DUE_DATE);
      changelog.row(
          key,
          Long.toString(change.id()),
          change.author(),
          MOMENT.format(change.at()),
          IN_HISTORY.getOrDefault(change.field(), change.field()),
          isDate ? midnight(change.from()) : change.from(),
          isDate ? midnight(change.to()) : change.to());
    }
  }

  private static String shownDay(String day) {
    return day.isEmpty() ? "" : SHOWN.format(LocalDate.parse(day).atStartOfDay());
  }

  private static String midnight(String day) {
    return day.isEmpty() ? "" : day + " 00:00:00.0";
  }

  /** A moment as Jira exports it. */
  static String shown(LocalDateTime moment) {
    return SHOWN.format(moment);
  }
}
