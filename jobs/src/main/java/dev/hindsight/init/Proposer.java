package dev.hindsight.init;

import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Deals;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.ValueType;
import dev.hindsight.exports.profiling.ColumnProfile;
import dev.hindsight.exports.profiling.FileProfile;
import dev.hindsight.findings.NotRead;
import dev.hindsight.init.Matcher.Candidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a proposal of what was found in a folder. */
public final class Proposer {

  private static final String NO_FILE = "none of them";
  private static final double FITTING = 0.9;
  private static final int MOST_FITTING = 9;

  private final Words words = Words.shipped();
  private final Answers answers;
  private final Fit fit;
  private final Matcher matcher;
  private final Notations notations;
  private final Meanings meanings;

  /**
   * A proposer.
   *
   * @param answers who decides what the files do not tell
   * @param today days much later stand for nothing
   */
  public Proposer(Answers answers, LocalDate today) {
    this.answers = answers;
    this.fit = new Fit(words, today);
    this.matcher = new Matcher(words, fit);
    this.notations = new Notations(fit, words, answers);
    this.meanings = new Meanings(words, fit, answers);
  }

  /**
   * The proposal.
   *
   * @param files the tables in the folder
   * @param unreadable what in the folder is none, and why
   */
  public Proposal proposal(List<FileProfile> files, List<NotRead> unreadable) {
    Presets known = new Presets(files);
    List<Presets.Fitting> presets = known.fitting();
    Set<Table> replaced = new HashSet<>();
    Set<String> used = new HashSet<>();
    Set<Table> made = new HashSet<>();
    presets.forEach(
        each -> {
          each.tables().forEach(table -> (known.hasFile(table) ? replaced : made).add(table));
          each.sources().values().forEach(file -> used.add(file.said()));
        });
    List<Candidate> candidates =
        files.stream()
            .filter(file -> !used.contains(file.said()))
            .flatMap(
                file ->
                    Contract.TABLES.stream()
                        .filter(table -> !made.contains(table))
                        .flatMap(table -> matcher.candidate(file, table).stream()))
            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
            .toList();
    List<Candidate> chosen = linked(chosen(candidates));
    Links links = new Links(chosen);
    Optional<Boolean> dayFirst = proven(chosen);
    Joins joins = new Joins(words, files);
    List<TableProposal> tables =
        chosen.stream()
            .map(each -> table(each, rivals(each, candidates, chosen), dayFirst, joins, links))
            .map(each -> replaced.contains(each.table()) ? each.insteadOfPreset() : each)
            .toList();
    chosen.forEach(each -> used.add(each.file().said()));
    used.addAll(joins.used());
    List<NotRead> unused =
        Stream.concat(
                unreadable.stream(),
                files.stream()
                    .filter(file -> !used.contains(file.said()))
                    .map(file -> new NotRead(file.said(), "Its headers are " + headers(file))))
            .toList();
    chosen.forEach(each -> made.add(each.table()));
    return new Proposal(
        general(chosen, presets), presets, tables, Map.of(), unused, new Gaps(words).of(made));
  }

  /**
   * The same proposal, with what those values mean that the presets do not list.
   *
   * @param configured how the presets read the tables
   * @param found for each table that a query makes, and its columns with a vocabulary, the values,
   *     each with how many rows have it
   */
  public Proposal withWords(
      Proposal proposal,
      Configuration configured,
      Map<Table, Map<Field, Map<String, Integer>>> found) {
    Set<Table> own =
        proposal.tables().stream().map(TableProposal::table).collect(Collectors.toSet());
    Map<Table, Map<String, List<Setting>>> others = new LinkedHashMap<>();
    found.forEach(
        (table, columns) -> {
          Map<String, List<Setting>> settings = new LinkedHashMap<>();
          columns.forEach(
              (field, counts) -> {
                List<Setting> beyond = meanings.beyond(field, counts, configured.mapping(table));
                if (!beyond.isEmpty() && !own.contains(table)) {
                  settings.put(field.name(), beyond);
                }
              });
          if (!settings.isEmpty()) {
            others.put(table, settings);
          }
        });
    return proposal.withWords(others);
  }

  private static String headers(FileProfile file) {
    return file.headers().stream().limit(8).collect(Collectors.joining(", "))
        + (file.headers().size() > 8 ? " and so on" : "");
  }

  /** Each file is one table at most, and each table one file. */
  private List<Candidate> chosen(List<Candidate> candidates) {
    List<Candidate> chosen = new ArrayList<>();
    Set<Table> refused = new HashSet<>();
    for (Candidate candidate : candidates) {
      boolean taken =
          chosen.stream()
              .anyMatch(
                  each ->
                      each.table().equals(candidate.table())
                          || each.file().said().equals(candidate.file().said()));
      if (!taken && refused.add(candidate.table())) {
        chosenOf(candidate, candidates, chosen).ifPresent(chosen::add);
      }
    }
    chosen.sort(Comparator.comparingInt(each -> each.table().number()));
    return chosen;
  }

  /** The file of a table: asked for, where another one is as likely. */
  private Optional<Candidate> chosenOf(
      Candidate best, List<Candidate> candidates, List<Candidate> chosen) {
    List<Candidate> rivals =
        candidates.stream()
            .filter(each -> each.table().equals(best.table()))
            .filter(each -> each.score() >= 0.8 * best.score())
            .filter(
                each -> chosen.stream().noneMatch(c -> c.file().said().equals(each.file().said())))
            .toList();
    if (rivals.size() < 2) {
      return Optional.of(best);
    }
    Candidate last =
        rivals.stream()
            .filter(each -> each.file().headers().equals(best.file().headers()))
            .max(Comparator.comparing(each -> each.file().name()))
            .orElse(best);
    List<String> choices =
        Stream.concat(rivals.stream().map(each -> each.file().said()), Stream.of(NO_FILE)).toList();
    String answer =
        answers.to(
            "Which file has the %s?".formatted(best.table().name()), choices, last.file().said());
    return rivals.stream().filter(each -> each.file().said().equals(answer)).findFirst();
  }

  private static List<Candidate> rivals(
      Candidate chosen, List<Candidate> candidates, List<Candidate> all) {
    return candidates.stream()
        .filter(each -> each.table().equals(chosen.table()) && !each.equals(chosen))
        .filter(each -> all.stream().noneMatch(c -> c.file().said().equals(each.file().said())))
        .toList();
  }

  private List<Candidate> linked(List<Candidate> chosen) {
    Links links = new Links(chosen);
    return chosen.stream()
        .map(links::linked)
        .map(this::completed)
        .filter(each -> each.missing().isEmpty() || each.file().isNamedAfter(each.table()))
        .toList();
  }

  /**
   * A table by its file's name, with the columns that somebody says are those that have to be
   * there.
   */
  private Candidate completed(Candidate candidate) {
    List<Match> matches = new ArrayList<>(candidate.matches());
    for (Field field : candidate.missing()) {
      List<ColumnProfile> fitting = fitting(candidate.file(), field, matches);
      List<String> choices =
          Stream.concat(fitting.stream().map(ColumnProfile::header), Stream.of(NO_FILE)).toList();
      String answer =
          fitting.isEmpty() || !candidate.file().isNamedAfter(candidate.table())
              ? NO_FILE
              : answers.to(
                  "Which column of %s is %s?".formatted(candidate.file().said(), field.name()),
                  choices,
                  NO_FILE);
      fitting.stream()
          .filter(column -> column.header().equals(answer))
          .map(
              column ->
                  new Match(
                      field, column, Match.Closeness.KNOWN, fit.of(column, field), List.of(), ""))
          .forEach(matches::add);
    }
    return candidate.withMatches(matches);
  }

  /** Columns of which nothing is read yet and that could be a column that has to be there. */
  private List<ColumnProfile> fitting(FileProfile file, Field field, List<Match> matches) {
    return file.columns().stream()
        .filter(column -> matches.stream().noneMatch(each -> each.column().equals(column)))
        .filter(
            column ->
                field.type() == ValueType.TEXT
                    ? column.isUnique()
                    : column.filled() > 0 && fit.of(column, field).share() >= FITTING)
        .limit(MOST_FITTING)
        .toList();
  }

  private Optional<Boolean> proven(List<Candidate> chosen) {
    return chosen.stream()
        .map(each -> notations.orders(each.matches()))
        .reduce(DateOrders.NONE, DateOrders::and)
        .isDayFirst();
  }

  private TableProposal table(
      Candidate candidate,
      List<Candidate> rivals,
      Optional<Boolean> dayFirst,
      Joins joins,
      Links links) {
    Rewritten rewritten = new Rewritten(candidate, links.otherForms(candidate));
    Joins.Joined joined = rewritten.query().isEmpty() ? joins.of(candidate) : Joins.NOTHING;
    List<Match> read = certain(candidate);
    List<Match> own = read.stream().filter(each -> !joined.replaces(each.field())).toList();
    Map<String, List<Setting>> values = new LinkedHashMap<>();
    List<String> noAnswers = new ArrayList<>();
    for (Match each : own) {
      if (isOfWords(each.field())) {
        Meanings.Proposed proposed = meanings.of(each, candidate.file().columns());
        if (!proposed.noAnswers().isEmpty()) {
          noAnswers.addAll(proposed.noAnswers());
          rewritten.leaveOut(each.column().header(), proposed.noAnswers());
        }
        if (!proposed.settings().isEmpty()) {
          values.put(each.field().name(), proposed.settings());
        }
      }
    }
    List<Setting> columns = new ArrayList<>();
    candidate.matches().stream()
        .filter(each -> !joined.replaces(each.field()))
        .forEach(
            each -> columns.addAll(column(each, own.contains(each), candidate, joined, rewritten)));
    columns.addAll(joined.columns());
    for (Field field : candidate.missing()) {
      fitting(candidate.file(), field, candidate.matches())
          .forEach(
              column ->
                  columns.add(
                      Setting.doubtful(
                          field.name(), Quoted.text(column.header()), "its values could be")));
    }
    List<Setting> notation = new ArrayList<>(notations.dates(candidate.file(), own, dayFirst));
    notation.addAll(notations.numbers(own));
    notations.missing(own).ifPresent(notation::add);
    return new TableProposal(
        candidate.table(),
        candidate.file(),
        remarks(candidate, rivals, noAnswers, rewritten.evidence()),
        rewritten.query().isEmpty()
            ? new Forms(candidate.file()).of(candidate.table())
            : new Forms(candidate.file()).ofSource(),
        joined.joins(),
        rewritten.query(),
        columns,
        values,
        notation);
  }

  private static boolean isOfWords(Field field) {
    return field.type() == ValueType.VOCABULARY || field.type() == ValueType.YES_NO;
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
        && isOfWords(match.field());
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
            .formatted(Say.of(match.fit().good(), match.fit().of()), Fit.noun(match.field()));
  }

  private static List<Setting> column(
      Match match, boolean isRead, Candidate candidate, Joins.Joined joined, Rewritten rewritten) {
    List<Setting> lines = new ArrayList<>();
    FileProfile file = candidate.file();
    boolean isTwice = joined.has(match.column().header());
    String header = (isTwice ? candidate.table().name() + "." : "") + match.column().header();
    String name = rewritten.header(match.field().name(), header);
    boolean asItStands =
        isRead && !isTwice && name.equals(header) && match.closeness() == Match.Closeness.OWN;
    if (!asItStands) {
      lines.add(
          new Setting(
              match.field().name(),
              Quoted.text(name),
              name.equals(header) ? evidence(match, file) : "as the query writes it",
              isRead));
    }
    if (!asItStands || match.closeness() == Match.Closeness.KEYS) {
      match.others().stream()
          .map(ColumnProfile::header)
          .map(
              other ->
                  Setting.doubtful(match.field().name(), Quoted.text(other), "could be it, too"))
          .forEach(lines::add);
    }
    return lines;
  }

  private static String evidence(Match match, FileProfile file) {
    List<String> evidence = new ArrayList<>();
    switch (match.closeness()) {
      case NEAR -> evidence.add("NOT CERTAIN: it is called nearly so");
      case KEYS -> evidence.add("by its keys");
      case OWN, KNOWN -> {}
    }
    if (!match.keys().isEmpty()) {
      evidence.add(match.keys());
    } else if (match.fit().of() == 0) {
      evidence.add("empty in all rows");
    } else if (match.field().type() == ValueType.TEXT) {
      evidence.add(
          match.field().isKey() && match.column().isUnique()
              ? Say.of(match.column().values().size(), file.rows()) + " are different"
              : "in " + Say.of(match.column().filled(), file.rows()) + " rows");
    } else {
      evidence.add(
          Say.of(match.fit().good(), match.fit().of()) + " are " + Fit.noun(match.field()));
    }
    return String.join("; ", evidence);
  }

  private List<String> remarks(
      Candidate candidate,
      List<Candidate> rivals,
      List<String> noAnswers,
      List<String> otherForms) {
    List<String> remarks = new ArrayList<>();
    FileProfile file = candidate.file();
    remarks.add(
        file.isWhole()
            ? "%s: %s, all looked at".formatted(file.said(), Say.rows(file.rows()))
            : "%s is large: what is said here is of a sample of %s"
                .formatted(file.said(), Say.rows(file.rows())));
    candidate
        .missing()
        .forEach(field -> remarks.add("NOT FOUND, and it has to be there: " + field.name()));
    rivals.stream()
        .limit(5)
        .forEach(each -> remarks.add("could be in " + each.file().said() + ", too"));
    remarks.addAll(otherForms);
    if (!noAnswers.isEmpty()) {
      remarks.add("no answer yet, so that their rows are left out: " + Quoted.list(noAnswers));
    }
    return remarks;
  }

  private static Field currency() {
    return Deals.TABLE.fields().get(Deals.TABLE.position(Deals.CURRENCY));
  }

  private List<Setting> general(List<Candidate> chosen, List<Presets.Fitting> presets) {
    Set<String> used = new TreeSet<>();
    Set<String> rated = new HashSet<>();
    for (Candidate each : chosen) {
      Set<String> codes =
          each.match(FxRates.CURRENCY).map(match -> match.column().values()).orElse(Set.of());
      (each.table().equals(FxRates.TABLE) ? rated : used).addAll(codes);
    }
    List<String> names = words.names(Deals.TABLE, currency());
    presets.stream()
        .flatMap(each -> each.sources().values().stream())
        .flatMap(file -> file.columns().stream())
        .filter(column -> names.contains(Words.folded(column.header())))
        .forEach(column -> used.addAll(column.values()));
    Set<String> unrated = new TreeSet<>(used);
    unrated.removeAll(rated);
    if (unrated.size() == 1 && !used.isEmpty()) {
      String code = unrated.iterator().next();
      return List.of(
          Setting.taken(
              "reporting-currency",
              code,
              used.size() == 1
                  ? "the only currency there is"
                  : "the only currency without a rate in fx_rates"));
    }
    return List.of(
        Setting.doubtful(
            "reporting-currency",
            "USD",
            used.isEmpty()
                ? "no amount has a currency: all count as this one"
                : "there are " + String.join(", ", used)));
  }
}
