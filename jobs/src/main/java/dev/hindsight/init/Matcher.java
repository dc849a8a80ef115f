package dev.hindsight.init;

import dev.hindsight.exports.config.Nearest;
import dev.hindsight.exports.contract.Accounts;
import dev.hindsight.exports.contract.Contract;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.contract.ValueType;
import dev.hindsight.exports.profiling.ColumnProfile;
import dev.hindsight.exports.profiling.TableProfile;
import dev.hindsight.init.Match.Closeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the columns of a table in what was looked at, by what tools call them and by what stands in
 * them.
 */
final class Matcher {

  /** Less, and a column is something else in spite of its name. */
  private static final double POSSIBLE = 0.5;

  /** More different texts are no vocabulary. */
  private static final int MOST_WORDS = 100;

  /** So much of a column that nobody would name so has to be good. */
  private static final double FITTING = 0.9;

  private static final int MOST_FITTING = 9;
  private static final int REQUIRED_WEIGHT = 3;
  private static final int NAME_WEIGHT = 4;

  private final Words words;
  private final Fit fit;
  private final Map<ColumnProfile, String> called = new HashMap<>();

  Matcher(Words words, Fit fit) {
    this.words = words;
    this.fit = fit;
  }

  /**
   * A table that was looked at, as one of the contract.
   *
   * @param score how much speaks for it
   */
  record Candidate(Table table, TableProfile profile, List<Match> matches, double score) {

    Optional<Match> match(String column) {
      return matches.stream().filter(each -> each.field().name().equals(column)).findFirst();
    }

    List<Field> missing() {
      return table.required().filter(field -> match(field.name()).isEmpty()).toList();
    }

    boolean isOfSameFile(Candidate other) {
      return profile.said().equals(other.profile().said());
    }

    Candidate withMatches(List<Match> others) {
      return new Candidate(table, profile, others, score);
    }
  }

  /** The table of the contract; none where too little of it is there. */
  Optional<Candidate> candidate(TableProfile profile, Table table) {
    List<Match> matches = matches(profile, table);
    boolean named = profile.isNamedAfter(table);
    boolean called =
        named || profile.origin().names().stream().anyMatch(name -> words.isCalled(table, name));
    double score = matches.stream().mapToDouble(Matcher::weight).sum() + (called ? NAME_WEIGHT : 0);
    Candidate candidate = new Candidate(table, profile, matches, score + (named ? 100 : 0));
    return named || isPossible(candidate, called) ? Optional.of(candidate) : Optional.empty();
  }

  /** How much of any table a table may be by its headers alone. */
  double likeness(TableProfile unread) {
    return Contract.TABLES.stream()
        .mapToDouble(table -> matches(unread, table).stream().mapToDouble(Matcher::weight).sum())
        .max()
        .orElse(0);
  }

  private static double weight(Match match) {
    double sure = match.closeness() == Closeness.NEAR ? 0.3 : 1;
    return sure * (match.isRequired() ? REQUIRED_WEIGHT : 1);
  }

  /** One column that names other rows may yet be found by its keys; the table's own key may not. */
  private static boolean isPossible(Candidate candidate, boolean called) {
    List<Field> missing = candidate.missing();
    long links = missing.stream().filter(Field::isKey).count();
    boolean enough =
        candidate.table().required().count() > 2 || called || candidate.matches().size() >= 3;
    return missing.size() <= 1 && links == missing.size() && enough && hasOwnKey(candidate, called);
  }

  private static boolean hasOwnKey(Candidate candidate, boolean called) {
    List<String> key = candidate.table().key();
    if (key.size() != 1 || key.get(0).equals("decision_id")) {
      return true;
    }
    Optional<Match> match = candidate.match(key.get(0));
    boolean generic =
        match
            .filter(
                each -> Set.of("id", "key", "name").contains(Words.folded(each.column().header())))
            .isPresent();
    boolean isAccount = key.get(0).equals(Accounts.ACCOUNT_ID);
    boolean complete = candidate.missing().isEmpty() && candidate.matches().size() > 3;
    return match
        .filter(each -> each.column().isUnique() || (called && !isAccount))
        .filter(
            each -> called || !generic || (complete && candidate.table().required().count() > 2))
        .isPresent();
  }

  private List<Match> matches(TableProfile profile, Table table) {
    Set<ColumnProfile> free = new HashSet<>(profile.columns());
    List<Match> matches = new ArrayList<>();
    for (Field field : table.fields()) {
      match(profile, table, field, free).ifPresent(matches::add);
    }
    for (Field field : table.fields()) {
      if (matches.stream().noneMatch(each -> each.field().equals(field))) {
        near(profile, table, field, free).ifPresent(matches::add);
      }
    }
    return matches;
  }

  private Optional<Match> match(
      TableProfile profile, Table table, Field field, Set<ColumnProfile> free) {
    List<String> names = new ArrayList<>(List.of(Words.folded(field.name())));
    names.addAll(words.names(table, field));
    List<ColumnProfile> meant =
        profile.columns().stream()
            .filter(free::contains)
            .filter(column -> names.contains(called(column)))
            .filter(column -> isPossible(column, field))
            .sorted(Comparator.comparingInt(c -> names.indexOf(called(c))))
            .toList();
    return meant.isEmpty()
        ? Optional.empty()
        : Optional.of(taken(field, meant, closeness(field, meant.get(0)), free));
  }

  private static Closeness closeness(Field field, ColumnProfile column) {
    return column.header().equals(field.name()) ? Closeness.OWN : Closeness.KNOWN;
  }

  private Optional<Match> near(
      TableProfile profile, Table table, Field field, Set<ColumnProfile> free) {
    List<String> names = words.names(table, field).stream().filter(n -> n.length() > 5).toList();
    List<ColumnProfile> meant =
        profile.columns().stream()
            .filter(free::contains)
            .filter(column -> column.filled() > 0 && isPossible(column, field))
            .filter(column -> !Nearest.to(called(column), names, 1).isEmpty())
            .toList();
    return meant.isEmpty()
        ? Optional.empty()
        : Optional.of(taken(field, meant, Closeness.NEAR, free));
  }

  private String called(ColumnProfile column) {
    return called.computeIfAbsent(column, each -> Words.folded(each.header()));
  }

  private Match taken(
      Field field, List<ColumnProfile> meant, Closeness closeness, Set<ColumnProfile> free) {
    ColumnProfile first = meant.get(0);
    free.remove(first);
    return new Match(
        field, first, closeness, fit.of(first, field), meant.subList(1, meant.size()), "");
  }

  private boolean isPossible(ColumnProfile column, Field field) {
    if (column.filled() == 0) {
      return true;
    }
    return field.type() == ValueType.VOCABULARY
        ? column.values().size() <= MOST_WORDS
        : fit.of(column, field).share() >= POSSIBLE;
  }

  /** Columns of which nothing is read yet and that could be a column that has to be there. */
  List<ColumnProfile> unread(TableProfile profile, Field field, List<Match> matches) {
    return profile.columns().stream()
        .filter(column -> matches.stream().noneMatch(each -> each.column().equals(column)))
        .filter(
            column ->
                field.type() == ValueType.TEXT
                    ? column.isUnique()
                    : column.filled() > 0 && fit.of(column, field).share() >= FITTING)
        .limit(MOST_FITTING)
        .toList();
  }
}
