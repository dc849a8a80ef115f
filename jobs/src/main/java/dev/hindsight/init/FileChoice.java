package dev.hindsight.init;

import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.profiling.ColumnProfile;
import dev.hindsight.exports.profiling.FileOrigin;
import dev.hindsight.exports.profiling.TableProfile;
import dev.hindsight.init.Matcher.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides which file is which table: each file is one table at most, and each table one file. */
final class FileChoice {

  private static final String NONE = "none of them";

  private final Fit fit;
  private final Matcher matcher;
  private final Answers answers;

  FileChoice(Fit fit, Matcher matcher, Answers answers) {
    this.fit = fit;
    this.matcher = matcher;
    this.answers = answers;
  }

  /**
   * What was decided.
   *
   * @param tables the tables, in the contract's order
   * @param candidates all that files could be, the likeliest first
   */
  record Chosen(List<Candidate> tables, List<Candidate> candidates) {

    /** In which other files, of which nothing is read, a table could be. */
    List<Candidate> rivals(Candidate table) {
      return candidates.stream()
          .filter(each -> each.table().equals(table.table()))
          .filter(each -> tables.stream().noneMatch(each::isOfSameFile))
          .toList();
    }
  }

  /**
   * The tables in files.
   *
   * @param made tables that need no file
   */
  Chosen of(List<TableProfile> files, Set<Table> made) {
    List<Candidate> candidates =
        files.stream()
            .flatMap(
                file ->
                    Contract.TABLES.stream()
                        .filter(table -> !made.contains(table))
                        .flatMap(table -> matcher.candidate(file, table).stream()))
            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
            .toList();
    return new Chosen(linked(chosen(candidates)), candidates);
  }

  private List<Candidate> chosen(List<Candidate> candidates) {
    List<Candidate> chosen = new ArrayList<>();
    Set<Table> refused = new HashSet<>();
    for (Candidate candidate : candidates) {
      boolean taken =
          chosen.stream()
              .anyMatch(
                  each -> each.table().equals(candidate.table()) || each.isOfSameFile(candidate));
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
            .filter(each -> chosen.stream().noneMatch(each::isOfSameFile))
            .toList();
    if (rivals.size() < 2) {
      return Optional.of(best);
    }
    Candidate last =
        rivals.stream()
            .filter(each -> each.profile().headers().equals(best.profile().headers()))
            .max(Comparator.comparing(each -> each.profile().name()))
            .orElse(best);
    List<String> choices =
        Stream.concat(rivals.stream().map(each -> each.profile().said()), Stream.of(NONE)).toList();
    String answer =
        answers.to(
            "Which %s has the %s?".formatted(kind(rivals), best.table().name()),
            choices,
            last.profile().said());
    return rivals.stream().filter(each -> each.profile().said().equals(answer)).findFirst();
  }

  private static String kind(List<Candidate> rivals) {
    return rivals.stream().allMatch(each -> each.profile().origin() instanceof FileOrigin)
        ? "file"
        : "table";
  }

  /** Without tables that lack a column which has to be there, unless the file is named so. */
  private List<Candidate> linked(List<Candidate> chosen) {
    Links links = new Links(chosen);
    return chosen.stream()
        .map(links::linked)
        .map(this::completed)
        .filter(each -> each.missing().isEmpty() || each.profile().isNamedAfter(each.table()))
        .toList();
  }

  /**
   * A table by its file's name, with the columns that somebody says are those that have to be
   * there.
   */
  private Candidate completed(Candidate candidate) {
    List<Match> matches = new ArrayList<>(candidate.matches());
    for (Field field : candidate.missing()) {
      List<ColumnProfile> unread = matcher.unread(candidate.profile(), field, matches);
      List<String> choices =
          Stream.concat(unread.stream().map(ColumnProfile::header), Stream.of(NONE)).toList();
      String answer =
          unread.isEmpty() || !candidate.profile().isNamedAfter(candidate.table())
              ? NONE
              : answers.to(
                  "Which column of %s is %s?".formatted(candidate.profile().said(), field.name()),
                  choices,
                  NONE);
      unread.stream()
          .filter(column -> column.header().equals(answer))
          .map(
              column ->
                  new Match(
                      field, column, Match.Closeness.KNOWN, fit.of(column, field), List.of(), ""))
          .forEach(matches::add);
    }
    return candidate.withMatches(matches);
  }
}
