package dev.hindsight.init;

import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.profiling.TableProfile;
import dev.hindsight.init.Matcher.Candidate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proposes how a table is read from the file or table that was chosen for it. */
final class TableProposer {

  private final Matcher matcher;
  private final Notations notations;
  private final Meanings meanings;
  private final Answers answers;

  TableProposer(Matcher matcher, Notations notations, Meanings meanings, Answers answers) {
    this.matcher = matcher;
    this.notations = notations;
    this.meanings = meanings;
    this.answers = answers;
  }

  /**
   * How a table is read.
   *
   * @param rivals where else it could be
   * @param dayFirst the order of days and months that the dates of all tables prove
   */
  TableProposal of(
      Candidate candidate,
      List<Candidate> rivals,
      Optional<Boolean> dayFirst,
      Joins joins,
      Links links,
      SchemaNames schemas) {
    Rewritten rewritten = new Rewritten(candidate, links.otherForms(candidate));
    Optional<String> source = schemas.source(candidate.profile());
    // In a file that a query reads nothing is joined but by that query.
    Joins.Joined joined =
        source.isPresent() || !rewritten.isNeeded() ? joins.of(candidate) : Joins.NOTHING;
    List<Match> read = certain(candidate);
    List<Match> own = read.stream().filter(each -> !joined.replaces(each.field())).toList();
    Map<String, List<Setting>> values = new LinkedHashMap<>();
    List<String> noAnswers = new ArrayList<>();
    for (Match each : own) {
      if (Fit.isOfWords(each.field())) {
        Meanings.Proposed proposed = meanings.of(each, candidate.profile().columns());
        if (!proposed.noAnswers().isEmpty()) {
          noAnswers.addAll(proposed.noAnswers());
          rewritten.leaveOut(each.column().header(), proposed.noAnswers());
        }
        if (!proposed.settings().isEmpty()) {
          values.put(each.field().name(), proposed.settings());
        }
      }
    }
    List<Setting> notation = new ArrayList<>(notations.dates(candidate.profile(), own, dayFirst));
    notation.addAll(notations.numbers(own));
    notations.missing(own).ifPresent(notation::add);
    String query =
        source
            .map(name -> query(name, candidate, rewritten, joined))
            .orElseGet(() -> rewritten.query(TableProposal.source(candidate.table())));
    return new TableProposal(
        candidate.table(),
        candidate.profile(),
        remarks(candidate, rivals, noAnswers, rewritten.evidence()),
        query.isEmpty()
            ? Forms.of(candidate.profile(), candidate.table())
            : Forms.ofSource(candidate.profile()),
        source.isPresent() ? List.of() : joined.joins().stream().map(Joins.Join::settings).toList(),
        query,
        columns(candidate, own, joined, rewritten),
        values,
        notation);
  }

  /** Over a table of a database, with every column that is read or could be. */
  private String query(
      String source, Candidate candidate, Rewritten rewritten, Joins.Joined joined) {
    Set<String> columns = new LinkedHashSet<>();
    for (Match match : candidate.matches()) {
      columns.add(match.column().header());
      match.others().forEach(other -> columns.add(other.header()));
    }
    for (Field field : candidate.missing()) {
      matcher
          .unread(candidate.profile(), field, candidate.matches())
          .forEach(column -> columns.add(column.header()));
    }
    joined.joins().forEach(join -> columns.add(join.on()));
    return new SchemaQuery(source, columns, rewritten, joined.joins()).text();
  }

  private List<Setting> columns(
      Candidate candidate, List<Match> own, Joins.Joined joined, Rewritten rewritten) {
    ColumnLines lines = new ColumnLines(candidate, joined, rewritten);
    List<Setting> columns = new ArrayList<>();
    candidate.matches().stream()
        .filter(each -> !joined.replaces(each.field()))
        .forEach(each -> columns.addAll(lines.of(each, own.contains(each))));
    columns.addAll(joined.columns());
    for (Field field : candidate.missing()) {
      matcher
          .unread(candidate.profile(), field, candidate.matches())
          .forEach(
              column ->
                  columns.add(
                      Setting.doubtful(
                          field.name(), Quoted.text(column.header()), "its values could be")));
    }
    return columns;
  }

  /** The columns that are read: a doubtful one where it has to be there, or somebody says so. */
  private List<Match> certain(Candidate candidate) {
    return candidate.matches().stream()
        .filter(each -> each.isCertain() || isNamedAsNeeded(each) || isAnswered(each))
        .toList();
  }

  /** What has to be there and is called so is it; what its values mean is asked for each. */
  private static boolean isNamedAsNeeded(Match match) {
    return match.isRequired()
        && match.closeness() != Match.Closeness.NEAR
        && Fit.isOfWords(match.field());
  }

  private boolean isAnswered(Match match) {
    List<String> choices = List.of("yes", "no");
    return answers
        .to(
            "Is %s \"%s\"? %s"
                .formatted(match.field().name(), match.column().header(), doubt(match)),
            choices,
            match.isRequired() ? "yes" : "no")
        .equals("yes");
  }

  private static String doubt(Match match) {
    return match.closeness() == Match.Closeness.NEAR
        ? "It is called nearly so."
        : "Of its values, %s are %s."
            .formatted(Counts.of(match.fit().good(), match.fit().of()), Fit.noun(match.field()));
  }

  private static List<String> remarks(
      Candidate candidate,
      List<Candidate> rivals,
      List<String> noAnswers,
      List<String> otherForms) {
    List<String> remarks = new ArrayList<>();
    TableProfile profile = candidate.profile();
    remarks.add(
        profile.isWhole()
            ? "%s: %s, all looked at".formatted(profile.said(), Counts.rows(profile))
            : "%s is large: what is said here is of %s"
                .formatted(profile.said(), Counts.sample(profile)));
    candidate
        .missing()
        .forEach(field -> remarks.add("NOT FOUND, and it has to be there: " + field.name()));
    rivals.stream()
        .limit(5)
        .forEach(each -> remarks.add("could be in " + each.profile().said() + ", too"));
    remarks.addAll(otherForms);
    if (!noAnswers.isEmpty()) {
      remarks.add("no answer yet, so that their rows are left out: " + Quoted.list(noAnswers));
    }
    return remarks;
  }
}
